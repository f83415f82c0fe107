package org.huzheng.evidence.container.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Tells a full disk 磁盘已满 and a missing file from other input/output failures. */
public final class DiskFault {
    private DiskFault() {}

    /** The failure to begin a new file as one of ours: what is missing then is its folder. */
    public static HuzhengException ofNew(IOException failure, Path file) {
        String folder = String.valueOf(file.toAbsolutePath().normalize().getParent());
        if (failure instanceof NoSuchFileException) {
            return new HuzhengException(ErrorCode.OUTPUT_FOLDER_MISSING, folder, failure);
        }
        HuzhengException other = of(failure, String.valueOf(file.getFileName()));
        return failure instanceof FileSystemException && other.code() == ErrorCode.IO_FAILED
                ? new HuzhengException(ErrorCode.OUTPUT_NOT_WRITABLE, folder, failure)
                : other;
    }

    /** The failure as one of ours; names the file, not its folder. */
    public static HuzhengException of(IOException failure, String file) {
        if (failure instanceof NoSuchFileException) {
            return new HuzhengException(ErrorCode.FILE_NOT_FOUND, file, failure);
        }
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded")
                || message.contains("空间不足");
        return new HuzhengException(full ? ErrorCode.DISK_FULL : ErrorCode.IO_FAILED, file, failure);
    }
}
