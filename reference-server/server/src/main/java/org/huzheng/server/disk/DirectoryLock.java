package org.huzheng.server.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Keeps a second server out of a data directory 目录锁; the system releases it however the process ends. */
public final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes a directory, creating it if it is missing.
     *
     * @throws HuzhengException {@code DATA_FOLDER_IN_USE} if another server has it
     */
    public static DirectoryLock acquire(Path directory) {
        try {
            DurableFiles.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new HuzhengException(ErrorCode.DATA_FOLDER_IN_USE, directory.toString());
            }
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw DiskFault.of(e, directory.resolveSibling(""), "data directory");
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "data directory", e);
        }
    }
}
