package org.huzheng.evidence.container.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** The content of one stored entry, read at any position 条目内容. It is closed with its container, never by itself. */
final class EntryChannel implements SeekableByteChannel {
    private final RandomBytes container;
    private final String label;
    private final long start;
    private final long size;
    private long position;

    EntryChannel(RandomBytes container, String label, ContainerEntry entry) {
        this.container = container;
        this.label = label;
        this.start = entry.contentOffset();
        this.size = entry.size();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        int wanted = (int) Math.min(target.remaining(), size - position);
        ByteBuffer part = target.slice().limit(wanted);
        int n = container.read(part, start + position);
        if (n < 0) {
            throw new EOFException(label + " became shorter while it was read");
        }
        target.position(target.position() + n);
        position += n;
        return n;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        if (newPosition < 0) {
            throw new IllegalArgumentException("position");
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // Its container's to close
    }
}
