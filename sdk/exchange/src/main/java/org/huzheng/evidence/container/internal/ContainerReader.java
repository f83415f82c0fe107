package org.huzheng.evidence.container.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.ReasonCode;

/**
 * Reads a container 读取容器 by its directory and accepts it only if its structures are, byte for byte, the ones the
 * writer would have written. Memory does not grow with the size of the file. Not thread-safe; streams of it may be read
 * side by side.
 */
public final class ContainerReader implements Closeable {
    private static final int BLOCK = 256 * 1024;

    private final RandomBytes channel;
    private final String label;
    private final ContainerLimits limits;
    private final List<ContainerEntry> entries;
    private final Map<String, ContainerEntry> byName = new LinkedHashMap<>();
    private final long length;
    private final long directoryOffset;

    private ContainerReader(RandomBytes channel, String label, ContainerLimits limits, CentralDirectory directory) {
        this.channel = channel;
        this.label = label;
        this.limits = limits;
        this.entries = directory.entries();
        entries.forEach(entry -> byName.put(entry.name(), entry));
        this.length = directory.fileLength();
        this.directoryOffset = directory.offset();
    }

    /**
     * Opens a container and checks its structures; contents are not read yet.
     *
     * @throws org.huzheng.HuzhengException PACKAGE_MALFORMED if it is unreadable or not canonical, PACKAGE_LIMIT_EXCEEDED,
     *     FILE_NOT_FOUND, IO_FAILED
     */
    public static ContainerReader open(Path path, ContainerLimits limits) {
        String label = String.valueOf(path.getFileName());
        try {
            return open(RandomBytes.of(FileChannel.open(path, StandardOpenOption.READ)), label, limits);
        } catch (IOException e) {
            throw DiskFault.of(e, label);
        }
    }

    /**
     * Opens a container in a channel of the host's, which stays open and must not be used otherwise meanwhile.
     *
     * @param label what findings and errors call it
     * @throws org.huzheng.HuzhengException PACKAGE_MALFORMED if it is unreadable or not canonical, PACKAGE_LIMIT_EXCEEDED,
     *     IO_FAILED
     */
    public static ContainerReader open(SeekableByteChannel channel, String label, ContainerLimits limits) {
        return open(RandomBytes.of(channel), label, limits);
    }

    /**
     * Opens a container in memory.
     *
     * @param label what findings and errors call it
     * @throws org.huzheng.HuzhengException PACKAGE_MALFORMED if it is unreadable or not canonical, PACKAGE_LIMIT_EXCEEDED
     */
    public static ContainerReader open(Bytes bytes, String label, ContainerLimits limits) {
        return open(RandomBytes.of(bytes.toArray()), label, limits);
    }

    private static ContainerReader open(RandomBytes channel, String label, ContainerLimits limits) {
        try {
            try {
                return new ContainerReader(channel, label, limits, CentralDirectory.read(channel, limits));
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (EOFException e) {
            throw new ContainerException(ReasonCode.CONTAINER_UNREADABLE, "truncated");
        } catch (IOException e) {
            throw DiskFault.of(e, label);
        }
    }

    /** All entries in file order. */
    public List<ContainerEntry> entries() {
        return entries;
    }

    /** The entry of this name. */
    public Optional<ContainerEntry> entry(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The length of the whole file in bytes. */
    public long length() {
        return length;
    }

    /** Where the directory begins, that is where the last entry ends. */
    public long directoryOffset() {
        return directoryOffset;
    }

    /** A stream of one entry's content; need not be closed. */
    public InputStream stream(ContainerEntry entry) {
        return new EntryStream(channel, label, entry);
    }

    /** One entry's content at any position, such as a package inside a package; closing it closes nothing. */
    public SeekableByteChannel channel(ContainerEntry entry) {
        return new EntryChannel(channel, label, entry);
    }

    /**
     * Streams one entry through a sink and compares its CRC-32.
     *
     * @return whether the CRC-32 is the stored one
     */
    public boolean copy(ContainerEntry entry, ByteSink sink) {
        CRC32 crc = new CRC32();
        byte[] block = new byte[BLOCK];
        try (InputStream in = stream(entry)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                crc.update(block, 0, n);
                sink.accept(block, 0, n);
            }
        } catch (IOException e) {
            throw DiskFault.of(e, label);
        }
        return crc.getValue() == entry.crc32();
    }

    /**
     * The whole content of a small entry.
     *
     * @throws org.huzheng.HuzhengException PACKAGE_LIMIT_EXCEEDED if it is longer than a document may be
     */
    public Bytes document(ContainerEntry entry) {
        if (entry.size() > limits.maxDocumentBytes()) {
            throw new ContainerException(
                    ReasonCode.CONTAINER_LIMIT_EXCEEDED, entry.name() + " has " + entry.size() + " bytes");
        }
        byte[] content = new byte[(int) entry.size()];
        try {
            CentralDirectory.readFully(channel, ByteBuffer.wrap(content), entry.contentOffset());
        } catch (IOException e) {
            throw DiskFault.of(e, label);
        }
        return Bytes.of(content);
    }

    /** Streams the whole file, structures included, from the first byte to the last. */
    public void copyWhole(ByteSink sink) {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try {
            for (long at = 0; at < length; at += block.position()) {
                block.clear().limit((int) Math.min(BLOCK, length - at));
                CentralDirectory.readFully(channel, block, at);
                sink.accept(block.array(), 0, block.position());
            }
        } catch (IOException e) {
            throw DiskFault.of(e, label);
        }
    }

    RandomBytes channel() {
        return channel;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw DiskFault.of(e, label);
        }
    }
}
