package org.huzheng.evidence.packaging.internal.seal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.container.internal.DiskFault;

/** Keeps leaf hashes on the disk until the files they belong to are written: 512 KiB for every GiB, never in memory. */
public final class LeafSpool implements Closeable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(256 * DigestAlgorithm.LENGTH);
    private long size;

    private LeafSpool(FileChannel channel) {
        this.channel = channel;
    }

    public static LeafSpool beside(Path target) {
        Path file = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".leaves");
        try {
            return new LeafSpool(FileChannel.open(
                    file,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw DiskFault.of(e, String.valueOf(target.getFileName()));
        }
    }

    /** For a package that goes into a stream: in the machine's folder for temporary files, gone when closed. */
    public static LeafSpool temporary() {
        try {
            return new LeafSpool(FileChannel.open(
                    Files.createTempFile("huzheng-", ".leaves"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw DiskFault.of(e, "leaf hashes");
        }
    }

    public void append(Bytes leafHash) {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.put(leafHash.toArray());
        size += leafHash.length();
    }

    /** How many bytes were appended. */
    public long size() {
        return size;
    }

    /** The bytes from a position on. Nothing may be appended any more. */
    public InputStream from(long position) {
        flush();
        try {
            return Channels.newInputStream(channel.position(position));
        } catch (IOException e) {
            throw DiskFault.of(e, "leaf hashes");
        }
    }

    private void flush() {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw DiskFault.of(e, "leaf hashes");
        }
        buffer.clear();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw DiskFault.of(e, "leaf hashes");
        }
    }
}
