package org.huzheng.evidence.container.internal;

/** Takes content as it streams by. The array is reused: what is needed later must be copied. */
@FunctionalInterface
public interface ByteSink {
    /** Takes the next bytes. */
    void accept(byte[] buffer, int offset, int length);
}
