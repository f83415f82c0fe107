package org.huzheng.evidence.container.internal;

import java.nio.charset.StandardCharsets;

/** One stored entry 容器条目 and where it lies. Immutable. */
public final class ContainerEntry {
    private final String name;
    private final long size;
    private final long crc32;
    private final long offset;

    ContainerEntry(String name, long size, long crc32, long offset) {
        this.name = name;
        this.size = size;
        this.crc32 = crc32;
        this.offset = offset;
    }

    /** The name inside the container, NFC. */
    public String name() {
        return name;
    }

    /** The length of its content in bytes. */
    public long size() {
        return size;
    }

    /** The CRC-32 of its content, unsigned. */
    public long crc32() {
        return crc32;
    }

    /** Where its local header begins. */
    public long offset() {
        return offset;
    }

    /** Where its content begins. */
    public long contentOffset() {
        return offset + ZipFormat.localHeaderLength(this);
    }

    /** Where the next header begins: there are no gaps. */
    public long end() {
        return contentOffset() + size;
    }

    byte[] nameBytes() {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
