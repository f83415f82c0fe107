package org.huzheng.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;
import org.huzheng.server.content.IncomingPart;
import org.jspecify.annotations.Nullable;

/** A request's body: a few bytes in memory, or many on the disk. Closing it removes the file. */
final class RequestBody implements AutoCloseable {
    static final RequestBody NONE = inMemory(Bytes.empty());

    private final Bytes bytes;
    private final @Nullable Path file;
    private final List<Bytes> leaves;

    private RequestBody(Bytes bytes, @Nullable Path file, List<Bytes> leaves) {
        this.bytes = bytes;
        this.file = file;
        this.leaves = List.copyOf(leaves);
    }

    static RequestBody inMemory(Bytes bytes) {
        return new RequestBody(bytes, null, List.of());
    }

    static RequestBody onDisk(Path file) {
        return new RequestBody(Bytes.empty(), file, List.of());
    }

    static RequestBody part(Path file, List<Bytes> leaves) {
        return new RequestBody(Bytes.empty(), file, leaves);
    }

    Bytes bytes() {
        return bytes;
    }

    InputStream open() throws IOException {
        return file == null ? InputStream.nullInputStream() : Files.newInputStream(file);
    }

    /** The body as a part of an upload. */
    IncomingPart part() throws IOException {
        return new IncomingPart(file == null ? StreamSource.of(bytes) : StreamSource.of(file), leaves);
    }

    /** What a body of this length could be refused for before reading it. */
    static void requireWithin(Optional<Long> declared, long limit) {
        if (declared.isPresent() && declared.get() > limit) {
            throw new HuzhengException(ErrorCode.BODY_TOO_LARGE, "at most " + limit + " bytes");
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
