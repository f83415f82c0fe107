package org.huzheng.server.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.huzheng.crypto.Bytes;

/**
 * Writes that survive a power cut: content is synced before its name appears, and the name is synced before anyone is
 * told.
 */
public final class DurableFiles {
    private DurableFiles() {}

    /**
     * Replaces a small file: temporary name, sync, rename, sync of the directory. A reader sees the old content or the
     * new, never a mixture.
     */
    public static void replace(Path target, Bytes content) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content.toArray());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        move(temporary, target);
    }

    /** Renames a file already synced, within one file system, and makes the new name durable. Replaces the target. */
    public static void move(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        syncDirectory(parent(target));
    }

    /** Creates a directory and those above it, and makes each new name durable. */
    public static void createDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path above = parent(directory);
        createDirectories(above);
        Files.createDirectories(directory);
        syncDirectory(above);
    }

    /** Makes names created, renamed or removed in this directory durable. */
    public static void syncDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a root has no parent");
        }
        return parent;
    }
}
