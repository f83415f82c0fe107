package org.huzheng.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.jspecify.annotations.Nullable;

/** A request's body: a few bytes in memory, or many on the disk. Closing it removes the file. */
final class RequestBody implements AutoCloseable {
    static final RequestBody NONE = new RequestBody(Bytes.empty(), null);

    private final Bytes bytes;
    private final @Nullable Path file;

    private RequestBody(Bytes bytes, @Nullable Path file) {
        this.bytes = bytes;
        this.file = file;
    }

    static RequestBody inMemory(Bytes bytes) {
        return new RequestBody(bytes, null);
    }

    static RequestBody onDisk(Path file) {
        return new RequestBody(Bytes.empty(), file);
    }

    Bytes bytes() {
        return bytes;
    }

    InputStream open() throws IOException {
        return file == null ? InputStream.nullInputStream() : Files.newInputStream(file);
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
