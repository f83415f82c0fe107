package org.huzheng.evidence.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;

/**
 * Writes a container 写容器 in its canonical form under a temporary name beside the target, and gives it its name only
 * when it is complete and on the disk. Closing it unfinished leaves nothing behind. Memory does not grow with content.
 */
public final class ContainerWriter implements Closeable {
    private static final int BLOCK = 256 * 1024;

    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final ContainerLimits limits;
    private final List<ContainerEntry> entries = new ArrayList<>();
    private long position;

    private ContainerWriter(Path target, Path partial, FileChannel channel, ContainerLimits limits) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
        this.limits = limits;
    }

    /**
     * Begins a container.
     *
     * @throws HuzhengException FILE_NOT_FOUND if the folder does not exist, DISK_FULL, IO_FAILED
     */
    public static ContainerWriter create(Path target, ContainerLimits limits) {
        String name = String.valueOf(target.getFileName());
        Path partial = target.resolveSibling("." + name + "." + UUID.randomUUID() + ".part");
        try {
            FileChannel channel = FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new ContainerWriter(target, partial, channel, limits);
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    /** Adds a small entry. */
    public void add(String name, Bytes content) {
        byte[] bytes = content.toArray();
        CRC32 crc = new CRC32();
        crc.update(bytes);
        try {
            begin(new ContainerEntry(name, bytes.length, crc.getValue(), position));
            write(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    /**
     * Adds an entry from a stream, read once, every block also going to the sink.
     *
     * @param length how many bytes the stream will give
     * @throws HuzhengException FILE_CHANGED_WHILE_READ if it gives more or fewer, DISK_FULL, IO_FAILED
     */
    public void add(String name, long length, InputStream content, ByteSink sink) {
        CRC32 crc = new CRC32();
        byte[] block = new byte[BLOCK];
        long left = length;
        try {
            long offset = position;
            begin(new ContainerEntry(name, length, 0, offset));
            for (int n = content.read(block); n >= 0; n = content.read(block)) {
                left -= n;
                if (left < 0) {
                    break;
                }
                crc.update(block, 0, n);
                sink.accept(block, 0, n);
                write(ByteBuffer.wrap(block, 0, n));
            }
            if (left != 0) {
                throw new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, name);
            }
            patch(new ContainerEntry(name, length, crc.getValue(), offset));
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    /** Copies an entry of another container unchanged. */
    public void copy(ContainerReader from, ContainerEntry entry) {
        try {
            begin(new ContainerEntry(entry.name(), entry.size(), entry.crc32(), position));
            long at = entry.contentOffset();
            while (at < entry.end()) {
                long n = from.channel().transferTo(at, entry.end() - at, channel);
                if (n <= 0) {
                    throw new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, entry.name());
                }
                at += n;
                position += n;
            }
        } catch (IOException e) {
            throw DiskFault.of(e, entry.name());
        }
    }

    /** Completes the container and gives it its name. */
    public void finish() {
        complete();
        publish();
    }

    /**
     * Writes the directory and forces everything to the disk.
     *
     * @return the complete file under its temporary name, to be read before it is published
     */
    public Path complete() {
        EntryNames.require(entries.stream().map(ContainerEntry::name).toList(), limits);
        byte[] directory = ZipFormat.centralDirectory(entries);
        try {
            long offset = position;
            write(ByteBuffer.wrap(directory));
            write(ByteBuffer.wrap(ZipFormat.trailer(entries.size(), directory.length, offset)));
            channel.force(true);
            channel.close();
            return partial;
        } catch (IOException e) {
            throw DiskFault.of(e, String.valueOf(target.getFileName()));
        }
    }

    /** Gives the completed container its name, replacing a file of that name. */
    public void publish() {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        } catch (IOException e) {
            throw DiskFault.of(e, String.valueOf(target.getFileName()));
        }
    }

    private void begin(ContainerEntry entry) throws IOException {
        EntryNames.fault(entry.name(), limits.maxNameBytes()).ifPresent(why -> {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, why);
        });
        entries.add(entry);
        write(ByteBuffer.wrap(ZipFormat.localHeader(entry)));
    }

    /** The CRC is known only after the content has passed. */
    private void patch(ContainerEntry entry) throws IOException {
        entries.set(entries.size() - 1, entry);
        ByteBuffer header = ByteBuffer.wrap(ZipFormat.localHeader(entry));
        long at = entry.offset();
        while (header.hasRemaining()) {
            at += channel.write(header, at);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            position += channel.write(bytes);
        }
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

    /** Releases the file; an unfinished one is deleted. */
    @Override
    public void close() {
        try {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw DiskFault.of(e, String.valueOf(target.getFileName()));
        }
    }
}
