package org.huzheng.evidence.packaging.internal.seal;

import org.huzheng.evidence.packaging.ProgressListener;

/** Counts what a sealing has read: every file once, then the package once for its digest. */
public final class SealProgress {
    private final ProgressListener listener;
    private final long total;
    private long done;

    private SealProgress(ProgressListener listener, long total) {
        this.listener = listener;
        this.total = total;
    }

    /** Of files of so many bytes together. */
    public static SealProgress of(long bytes, ProgressListener listener) {
        return new SealProgress(listener, 2 * bytes);
    }

    public void advance(long bytes) {
        done += bytes;
        listener.progress(Math.min(done, total), total);
    }
}
