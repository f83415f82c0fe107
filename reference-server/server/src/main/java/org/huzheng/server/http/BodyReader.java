package org.huzheng.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.server.disk.DiskFault;

/**
 * Reads bodies as they stream in, never more than allowed, and holds them against the signed digest before anybody sees them:
 * JSON in memory, content in a spool file.
 */
final class BodyReader {
    static final long MAX_JSON = 2L * 1024 * 1024;
    static final long MAX_PART = 8L * 1024 * 1024;
    static final long MAX_LEAVES = 64L * 1024 * 1024;
    static final long MAX_TIMESTAMP_QUERY = 8L * 1024;

    private static final int BUFFER = 65536;

    private final Path spool;

    BodyReader(Path spool) {
        this.spool = spool;
    }

    /** Reads a short body. */
    RequestBody intoMemory(InputStream in, Optional<Long> declared, long limit, Optional<Digest> signed) {
        RequestBody.requireWithin(declared, limit);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            copy(in, out, declared, limit, signed);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "memory", e);
        }
        return RequestBody.inMemory(Bytes.of(out.toByteArray()));
    }

    /** Reads a long body into a file that is removed when the body is closed. */
    RequestBody ontoDisk(InputStream in, Optional<Long> declared, long limit, Optional<Digest> signed) {
        RequestBody.requireWithin(declared, limit);
        Path file = spool.resolve(java.util.UUID.randomUUID() + ".part");
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, declared, limit, signed);
            kept = true;
        } catch (IOException e) {
            throw DiskFault.of(e, spool, "spool");
        } finally {
            if (!kept) {
                delete(file);
            }
        }
        return RequestBody.onDisk(file);
    }

    private static void copy(
            InputStream in, OutputStream out, Optional<Long> declared, long limit, Optional<Digest> signed)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        Optional<StreamDigest> digest = signed.map(Digest::algorithm).map(StreamDigest::of);
        for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            length += read;
            if (length > limit) {
                throw new HuzhengException(ErrorCode.BODY_TOO_LARGE, "at most " + limit + " bytes");
            }
            int count = read;
            digest.ifPresent(engine -> engine.update(buffer, 0, count));
            out.write(buffer, 0, read);
        }
        if (declared.isPresent() && declared.get() != length) {
            throw new HuzhengException(ErrorCode.BODY_TRUNCATED, length + " of " + declared.get() + " bytes");
        }
        if (digest.isPresent() && !digest.get().finish().equals(signed.orElseThrow())) {
            throw new HuzhengException(ErrorCode.BODY_DIGEST_MISMATCH, length + " bytes arrived");
        }
    }

    /** A connection that breaks is the sender's matter, a disk that fails is ours: both are IOExceptions. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.BODY_TRUNCATED, "the connection broke", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
