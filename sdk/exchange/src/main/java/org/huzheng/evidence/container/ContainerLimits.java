package org.huzheng.evidence.container;

/** How much container 容器限额 we accept from a stranger. Immutable. */
public final class ContainerLimits {
    /** 1,000 entries, names of 255 bytes, documents of 4 MiB. */
    public static final ContainerLimits DEFAULT = new ContainerLimits(1_000, 255, 4 * 1024 * 1024);

    private final int maxEntries;
    private final int maxNameBytes;
    private final int maxDocumentBytes;

    private ContainerLimits(int maxEntries, int maxNameBytes, int maxDocumentBytes) {
        if (maxEntries < 1 || maxNameBytes < 1 || maxDocumentBytes < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
        this.maxEntries = maxEntries;
        this.maxNameBytes = maxNameBytes;
        this.maxDocumentBytes = maxDocumentBytes;
    }

    /** The most entries of any kind. */
    public int maxEntries() {
        return maxEntries;
    }

    /** The longest name, in bytes of UTF-8. */
    public int maxNameBytes() {
        return maxNameBytes;
    }

    /** The longest entry that is read whole, in bytes: manifest, signature, certificate, statement. */
    public int maxDocumentBytes() {
        return maxDocumentBytes;
    }

    /** The same, but for the number of entries, at least 1. */
    public ContainerLimits withMaxEntries(int entries) {
        return new ContainerLimits(entries, maxNameBytes, maxDocumentBytes);
    }

    /** The same, but for the length of names, at least 1 byte. */
    public ContainerLimits withMaxNameBytes(int bytes) {
        return new ContainerLimits(maxEntries, bytes, maxDocumentBytes);
    }

    /** The same, but for the length of entries read whole, at least 1 byte. */
    public ContainerLimits withMaxDocumentBytes(int bytes) {
        return new ContainerLimits(maxEntries, maxNameBytes, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContainerLimits that
                && maxEntries == that.maxEntries
                && maxNameBytes == that.maxNameBytes
                && maxDocumentBytes == that.maxDocumentBytes;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * maxEntries + maxNameBytes) + maxDocumentBytes;
    }

    @Override
    public String toString() {
        return maxEntries + " entries, names of " + maxNameBytes + ", documents of " + maxDocumentBytes + " bytes";
    }
}
