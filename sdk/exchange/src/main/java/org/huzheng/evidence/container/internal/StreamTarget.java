package org.huzheng.evidence.container.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/** A stream of the host's, which stays the host's. */
final class StreamTarget implements ContainerTarget {
    private final OutputStream out;
    private final ByteSink sink;

    StreamTarget(OutputStream out, ByteSink sink) {
        this.out = out;
        this.sink = sink;
    }

    @Override
    public String label() {
        return "the stream";
    }

    @Override
    public boolean seekable() {
        return false;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        sink.accept(bytes, 0, bytes.length);
        out.write(bytes);
        return bytes.length;
    }

    @Override
    public void patch(ByteBuffer bytes, long position) {
        throw new UnsupportedOperationException("what went into a stream is gone");
    }

    @Override
    public Optional<Path> complete() throws IOException {
        out.flush();
        return Optional.empty();
    }

    @Override
    public void publish() {
        // It was seen as it went
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The host's to close
    }
}
