package org.huzheng.evidence.container.internal;

/**
 * How much container 容器限额 we accept from a stranger.
 *
 * @param maxEntries the most entries of any kind
 * @param maxNameBytes the longest name, in bytes of UTF-8
 * @param maxDocumentBytes the longest entry that is read whole, in bytes: manifest, signature, certificate, statement
 */
public record ContainerLimits(int maxEntries, int maxNameBytes, int maxDocumentBytes) {
    /** 1,000 entries, names of 255 bytes, documents of 4 MiB. */
    public static final ContainerLimits DEFAULT = new ContainerLimits(1_000, 255, 4 * 1024 * 1024);
}
