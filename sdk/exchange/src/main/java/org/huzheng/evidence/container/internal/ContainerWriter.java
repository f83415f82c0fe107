package org.huzheng.evidence.container.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;

/**
 * Writes a container 写容器 in its canonical form. To a file: under a temporary name beside the target, which it is given only
 * when it is complete and on the disk; closing it unfinished leaves nothing behind. To a stream: straight through, so what
 * came before a failure has gone out. Memory does not grow with content.
 */
public final class ContainerWriter implements Closeable {
    private static final int BLOCK = 256 * 1024;

    private final ContainerTarget target;
    private final ContainerLimits limits;
    private final List<ContainerEntry> entries = new ArrayList<>();
    private long position;

    private ContainerWriter(ContainerTarget target, ContainerLimits limits) {
        this.target = target;
        this.limits = limits;
    }

    /**
     * Begins a container.
     *
     * @throws HuzhengException OUTPUT_FOLDER_MISSING, OUTPUT_NOT_WRITABLE, DISK_FULL, IO_FAILED
     */
    public static ContainerWriter create(Path target, ContainerLimits limits) {
        return new ContainerWriter(FileTarget.beside(target), limits);
    }

    /**
     * Begins a container in a stream of the host's, which stays open. An entry's checksum stands before its content, so
     * content is added by {@link #add(String, StreamSource, ByteSink)}, which reads it twice.
     *
     * @param sink is given every byte that goes out
     */
    public static ContainerWriter to(OutputStream out, ContainerLimits limits, ByteSink sink) {
        return new ContainerWriter(new StreamTarget(out, sink), limits);
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
     * Adds an entry from a stream, read once, every block also going to the sink. Only into a file.
     *
     * @param length how many bytes the stream will give
     * @throws HuzhengException FILE_CHANGED_WHILE_READ if it gives more or fewer, DISK_FULL, IO_FAILED
     */
    public void add(String name, long length, InputStream content, ByteSink sink) {
        try {
            long offset = position;
            begin(new ContainerEntry(name, length, 0, offset));
            patch(new ContainerEntry(name, length, through(name, length, content, sink), offset));
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    /**
     * Adds an entry from content that can be read again: once if the checksum can be written afterwards, as into a file, and
     * twice if it cannot, as into a stream. Every block goes to the sink once.
     *
     * @throws HuzhengException FILE_CHANGED_WHILE_READ if it gives another length, or other bytes the second time,
     *     DISK_FULL, IO_FAILED
     */
    public void add(String name, StreamSource content, ByteSink sink) {
        try {
            if (target.seekable()) {
                try (InputStream in = content.open()) {
                    add(name, content.length(), in, sink);
                }
                return;
            }
            long crc = checksum(name, content);
            begin(new ContainerEntry(name, content.length(), crc, position));
            try (InputStream in = content.open()) {
                if (through(name, content.length(), in, sink) != crc) {
                    throw new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, name);
                }
            }
        } catch (IOException e) {
            throw DiskFault.of(e, name);
        }
    }

    private static long checksum(String name, StreamSource content) throws IOException {
        CRC32 crc = new CRC32();
        byte[] block = new byte[BLOCK];
        long left = content.length();
        try (InputStream in = content.open()) {
            for (int n = in.read(block); n >= 0 && left >= 0; n = in.read(block)) {
                crc.update(block, 0, n);
                left -= n;
            }
        }
        if (left != 0) {
            throw new HuzhengException(ErrorCode.FILE_CHANGED_WHILE_READ, name);
        }
        return crc.getValue();
    }

    /** Lets exactly so many bytes through, and gives their CRC-32. */
    private long through(String name, long length, InputStream content, ByteSink sink) throws IOException {
        CRC32 crc = new CRC32();
        byte[] block = new byte[BLOCK];
        long left = length;
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
        return crc.getValue();
    }

    /** Copies an entry of another container unchanged. */
    public void copy(ContainerReader from, ContainerEntry entry) {
        try {
            begin(new ContainerEntry(entry.name(), entry.size(), entry.crc32(), position));
            long at = entry.contentOffset();
            while (at < entry.end()) {
                long n = from.channel().transferTo(at, entry.end() - at, target.channel());
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
     * @return the complete file under its temporary name, to be read before it is published; of a stream, nothing
     */
    public Optional<Path> complete() {
        EntryNames.require(entries.stream().map(ContainerEntry::name).toList(), limits);
        byte[] directory = ZipFormat.centralDirectory(entries);
        try {
            long offset = position;
            write(ByteBuffer.wrap(directory));
            write(ByteBuffer.wrap(ZipFormat.trailer(entries.size(), directory.length, offset)));
            return target.complete();
        } catch (IOException e) {
            throw DiskFault.of(e, target.label());
        }
    }

    /** How many bytes were written so far. */
    public long length() {
        return position;
    }

    /** Gives the completed container its name, replacing a file of that name. */
    public void publish() {
        try {
            target.publish();
        } catch (IOException e) {
            throw DiskFault.of(e, target.label());
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
        target.patch(ByteBuffer.wrap(ZipFormat.localHeader(entry)), entry.offset());
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            position += target.write(bytes);
        }
    }

    /** Releases the file; an unfinished one is deleted. A stream of the host's stays open. */
    @Override
    public void close() {
        try {
            target.close();
        } catch (IOException e) {
            throw DiskFault.of(e, target.label());
        }
    }
}
