package org.huzheng.evidence.container;

import java.nio.charset.StandardCharsets;

/**
 * One stored entry 容器条目 and where it lies.
 *
 * @param name the name inside the container, NFC
 * @param size the length of its content in bytes
 * @param crc32 the CRC-32 of its content, unsigned
 * @param offset where its local header begins
 */
public record ContainerEntry(String name, long size, long crc32, long offset) {
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
