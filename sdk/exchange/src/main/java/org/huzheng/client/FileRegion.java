package org.huzheng.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.StreamDigest;

/** A stretch of a file, read as often as need be. */
record FileRegion(Path file, long offset, long length) {

    /** A fresh stream of exactly these bytes; closing it closes the file. */
    InputStream open() {
        try {
            FileChannel channel = FileChannel.open(file);
            channel.position(offset);
            return Channels.newInputStream(new Bounded(channel, length));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    Digest digest(DigestAlgorithm algorithm) {
        try (InputStream in = open()) {
            return StreamDigest.of(algorithm, in);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private HuzhengException failed(IOException e) {
        return new HuzhengException(ErrorCode.IO_FAILED, String.valueOf(file.getFileName()), e);
    }

    /** Lets only so many bytes through. */
    private static final class Bounded implements SeekableByteChannel {
        private final FileChannel channel;
        private long left;

        Bounded(FileChannel channel, long length) {
            this.channel = channel;
            this.left = length;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (left == 0) {
                return -1;
            }
            int limit = target.limit();
            target.limit((int) Math.min(limit, target.position() + left));
            int read = channel.read(target);
            target.limit(limit);
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public long size() throws IOException {
            return channel.position() + left;
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
