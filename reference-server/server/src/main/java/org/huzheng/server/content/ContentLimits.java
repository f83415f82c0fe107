package org.huzheng.server.content;

/**
 * How much content the server takes 存储限额.
 *
 * @param maxContent the longest content in bytes
 * @param maxPart the longest part of an upload in bytes
 * @param maxOpenUploads how many uploads a department may have under way
 */
public record ContentLimits(long maxContent, long maxPart, int maxOpenUploads) {
    private static final long MIB = 1024L * 1024;

    /** 64 GiB, 8 MiB and 64. */
    public static ContentLimits standard() {
        return new ContentLimits(64 * 1024 * MIB, 8 * MIB, 64);
    }
}
