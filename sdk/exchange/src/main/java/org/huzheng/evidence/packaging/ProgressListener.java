package org.huzheng.evidence.packaging;

/** Is told how far 进度 long work or a transfer has come. Called often, from the working thread: return quickly. */
@FunctionalInterface
public interface ProgressListener {
    /** Listens to nothing. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Progress was made.
     *
     * @param done the bytes done so far
     * @param total the bytes there are
     */
    void progress(long done, long total);
}
