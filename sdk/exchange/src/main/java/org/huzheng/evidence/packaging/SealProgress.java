package org.huzheng.evidence.packaging;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Counts what a sealing has read: every file once, then the package once for its digest. */
final class SealProgress {
    private final ProgressListener listener;
    private final long total;
    private long done;

    private SealProgress(ProgressListener listener, long total) {
        this.listener = listener;
        this.total = total;
    }

    /** Looks at the files before anything is written. */
    static SealProgress of(List<PackageFile> files, ProgressListener listener) {
        if (files.isEmpty()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no files to seal");
        }
        long sum = files.stream().mapToLong(file -> file.snapshot().length()).sum();
        return new SealProgress(listener, 2 * sum);
    }

    void advance(long bytes) {
        done += bytes;
        listener.progress(Math.min(done, total), total);
    }
}
