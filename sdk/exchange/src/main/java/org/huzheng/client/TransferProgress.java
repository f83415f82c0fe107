package org.huzheng.client;

/** Is told how far a transfer is 传输进度; called from the thread that transfers. */
@FunctionalInterface
public interface TransferProgress {
    /** Tells nobody. */
    TransferProgress SILENT = (done, total) -> {};

    /**
     * So many bytes have arrived on the other side.
     *
     * @param done bytes, never more than total
     * @param total bytes
     */
    void moved(long done, long total);
}
