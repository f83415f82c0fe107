package org.huzheng.evidence.container.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;

/** The bytes of a container, read at any position: of a file, of a channel of the host's, of memory. */
interface RandomBytes extends Closeable {
    /** Like {@link FileChannel#read(ByteBuffer, long)}. */
    int read(ByteBuffer target, long position) throws IOException;

    /** How many there are. */
    long size() throws IOException;

    /** Hands some bytes on; how many, at least one unless the container became shorter. */
    default long transferTo(long position, long count, WritableByteChannel out) throws IOException {
        ByteBuffer block = ByteBuffer.allocate((int) Math.min(count, 256 * 1024));
        int n = read(block, position);
        block.flip();
        while (block.hasRemaining()) {
            out.write(block);
        }
        return n;
    }

    /** Of a file, read side by side. */
    static RandomBytes of(FileChannel channel) {
        return new RandomBytes() {
            @Override
            public int read(ByteBuffer target, long position) throws IOException {
                return channel.read(target, position);
            }

            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public long transferTo(long position, long count, WritableByteChannel out) throws IOException {
                return channel.transferTo(position, count, out);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    /** Of the host's channel, one read at a time, left open. */
    static RandomBytes of(SeekableByteChannel channel) {
        return new RandomBytes() {
            @Override
            public int read(ByteBuffer target, long position) throws IOException {
                synchronized (channel) {
                    return channel.position(position).read(target);
                }
            }

            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public void close() {
                // The host's to close
            }
        };
    }

    /** Of memory. */
    static RandomBytes of(byte[] bytes) {
        return new RandomBytes() {
            @Override
            public int read(ByteBuffer target, long position) {
                if (position >= bytes.length) {
                    return -1;
                }
                int n = (int) Math.min(target.remaining(), bytes.length - position);
                target.put(bytes, (int) position, n);
                return n;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void close() {
                // Nothing is held
            }
        };
    }
}
