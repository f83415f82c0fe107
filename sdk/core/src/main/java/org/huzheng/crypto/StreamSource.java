package org.huzheng.crypto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Content of a known length that can be read again 可重读内容: a file, bytes, an object of a store, a blob of a database. Every
 * stream begins anew and gives the same bytes; one that does not is found out by its digest and refused. Streams are
 * closed by whoever opened them.
 */
public interface StreamSource {
    /** How many bytes every stream gives; never negative. */
    long length();

    /** A fresh stream from the first byte. */
    InputStream open() throws IOException;

    /**
     * A fresh stream from a position; skips from the beginning unless overridden, as a store that answers ranges should.
     *
     * @param offset from 0 to the length
     */
    default InputStream open(long offset) throws IOException {
        InputStream in = open();
        try {
            in.skipNBytes(offset);
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Content opened by the host.
     *
     * @param length how many bytes each stream gives
     * @param opener gives a fresh stream from the first byte; what it throws reaches the reader as an {@link IOException}
     *     unless it is one or is unchecked
     * @throws IllegalArgumentException if the length is negative
     */
    static StreamSource of(long length, Callable<? extends InputStream> opener) {
        Objects.requireNonNull(opener, "opener");
        if (length < 0) {
            throw new IllegalArgumentException("a negative length");
        }
        return new StreamSource() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public InputStream open() throws IOException {
                try {
                    return opener.call();
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", e);
                } catch (Exception e) {
                    throw new IOException(e.getClass().getSimpleName(), e);
                }
            }
        };
    }

    /** Bytes in memory. */
    static StreamSource of(Bytes bytes) {
        byte[] copy = bytes.toArray();
        return of(copy.length, () -> new ByteArrayInputStream(copy));
    }

    /**
     * A file, as long as it is now.
     *
     * @throws IOException if it is not there or not readable
     */
    static StreamSource of(Path file) throws IOException {
        long length = Files.size(file);
        return new StreamSource() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public InputStream open(long offset) throws IOException {
                FileChannel channel = FileChannel.open(file);
                return Channels.newInputStream(channel.position(offset));
            }
        };
    }
}
