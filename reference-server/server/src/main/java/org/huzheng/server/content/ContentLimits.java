package org.huzheng.server.content;

import java.time.Duration;

/**
 * How much content the server takes 存储限额.
 *
 * @param maxContent the longest content in bytes
 * @param maxPart the longest part of an upload in bytes
 * @param maxOpenUploads how many uploads a department may have under way
 * @param quota how much a department may have stored and under way together, in bytes
 * @param reserve what uploads leave free on the disk for the log, the database and everybody's reading, in bytes
 * @param unregistered how long content may rest that nobody registers
 */
public record ContentLimits(
        long maxContent, long maxPart, int maxOpenUploads, long quota, long reserve, Duration unregistered) {
    private static final long MIB = 1024L * 1024;

    /** 64 GiB, 8 MiB and 64; 1 TiB a department, 512 MiB left free, three days. */
    public static ContentLimits standard() {
        return new ContentLimits(64 * 1024 * MIB, 8 * MIB, 64, 1024 * 1024 * MIB, 512 * MIB, Duration.ofDays(3));
    }

    /** The same with this quota, in bytes. */
    public ContentLimits withQuota(long bytes) {
        return new ContentLimits(maxContent, maxPart, maxOpenUploads, bytes, reserve, unregistered);
    }

    /** The same leaving this much free, in bytes. */
    public ContentLimits withReserve(long bytes) {
        return new ContentLimits(maxContent, maxPart, maxOpenUploads, quota, bytes, unregistered);
    }
}
