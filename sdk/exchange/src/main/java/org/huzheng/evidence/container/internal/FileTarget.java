package org.huzheng.evidence.container.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** A file under a temporary name beside its place, until it is complete and on the disk. */
final class FileTarget implements ContainerTarget {
    private final Path target;
    private final Path partial;
    private final FileChannel channel;

    private FileTarget(Path target, Path partial, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
    }

    static FileTarget beside(Path target) {
        String name = String.valueOf(target.getFileName());
        Path partial = target.resolveSibling("." + name + "." + UUID.randomUUID() + ".part");
        try {
            return new FileTarget(
                    target,
                    partial,
                    FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw DiskFault.ofNew(e, target);
        }
    }

    @Override
    public String label() {
        return String.valueOf(target.getFileName());
    }

    @Override
    public WritableByteChannel channel() {
        return channel;
    }

    @Override
    public boolean seekable() {
        return true;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return channel.write(source);
    }

    @Override
    public void patch(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    @Override
    public Optional<Path> complete() throws IOException {
        channel.force(true);
        channel.close();
        return Optional.of(partial);
    }

    @Override
    public void publish() throws IOException {
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
    }

    private void forceFolder() {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            // Windows cannot open folders; there the rename itself is journalled
        }
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
