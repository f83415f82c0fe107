package org.huzheng.evidence.container.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The content of one entry, read at its own position, so that several may be open at once. */
final class EntryStream extends InputStream {
    private final RandomBytes channel;
    private final String label;
    private long position;
    private final long end;

    EntryStream(RandomBytes channel, String label, ContainerEntry entry) {
        this.channel = channel;
        this.label = label;
        this.position = entry.contentOffset();
        this.end = entry.end();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (position >= end) {
            return -1;
        }
        int wanted = (int) Math.min(length, end - position);
        int n = channel.read(ByteBuffer.wrap(buffer, offset, wanted), position);
        if (n < 0) {
            throw new EOFException(label + " became shorter while it was read");
        }
        position += n;
        return n;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, end - position);
    }
}
