package org.huzheng.evidence.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.container.DiskFault;

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
        long sum = files.stream().mapToLong(file -> length(file.path())).sum();
        return new SealProgress(listener, 2 * sum);
    }

    private static long length(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, name);
        }
        try {
            return Files.size(path);
        } catch (java.io.IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    void advance(long bytes) {
        done += bytes;
        listener.progress(Math.min(done, total), total);
    }
}
