package org.huzheng.server.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.server.disk.DiskFault;
import org.huzheng.server.disk.DurableFiles;

/**
 * The largest checkpoint ever given out 高水位, in a file outside the database and its backups: a restored, older database
 * is told by it. The file is the signed checkpoint itself.
 */
public final class HighWaterMark {
    private static final String WHAT = "high-water mark";

    private final Path file;

    private HighWaterMark(Path file) {
        this.file = file;
    }

    /** The mark in this file, which need not exist yet; its directory must. */
    public static HighWaterMark in(Path file) {
        return new HighWaterMark(file.toAbsolutePath());
    }

    /**
     * The mark, if there is one.
     *
     * @throws org.huzheng.HuzhengException if it cannot be read, {@code LOG_DAMAGED} if it is no checkpoint
     */
    Optional<SignedCheckpoint> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(LogService.parse(Bytes.of(Files.readAllBytes(file)), WHAT))
                    : Optional.empty();
        } catch (IOException e) {
            throw DiskFault.of(e, directory(), WHAT);
        }
    }

    /** Raises the mark; it is on the disk when this returns. */
    void raise(SignedCheckpoint checkpoint) {
        try {
            DurableFiles.replace(file, checkpoint.format());
        } catch (IOException e) {
            throw DiskFault.of(e, directory(), WHAT);
        }
    }

    private Path directory() {
        return file.resolveSibling("");
    }
}
