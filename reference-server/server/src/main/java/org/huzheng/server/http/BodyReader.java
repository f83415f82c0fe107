package org.huzheng.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.crypto.internal.digest.TreeDigest;
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
    private static final int CHUNKS = TreeDigest.BLOCK / 2;

    private final Path spool;

    BodyReader(Path spool) {
        this.spool = spool;
    }

    /** Reads a short body. */
    RequestBody intoMemory(InputStream in, Optional<Long> declared, long limit, Optional<Digest> signed) {
        RequestBody.requireWithin(declared, limit);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            copy(in, out, declared, limit, flat(signed));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "memory", e);
        }
        return RequestBody.inMemory(Bytes.of(out.toByteArray()));
    }

    /** Reads a long body into a file that is removed when the body is closed. */
    RequestBody ontoDisk(InputStream in, Optional<Long> declared, long limit, Optional<Digest> signed) {
        return RequestBody.onDisk(spooled(in, declared, limit, flat(signed)));
    }

    /** Reads a part of an upload, which is signed by the root of its tree, into such a file; its chunks are hashed once. */
    RequestBody part(InputStream in, Optional<Long> declared, Digest signed) {
        List<Bytes> leaves = new ArrayList<>();
        StreamDigest tree = TreeDigest.withLeafSink(signed.algorithm(), leaves::add);
        Path file = spooled(in, declared, MAX_PART, Optional.of(new Expected(signed, tree, CHUNKS)));
        return RequestBody.part(file, leaves);
    }

    /** What a body is held against, and how much of it is worth hashing at once. */
    private record Expected(Digest signed, StreamDigest digest, int block) {}

    private static Optional<Expected> flat(Optional<Digest> signed) {
        return signed.map(digest -> new Expected(digest, StreamDigest.of(digest.algorithm()), BUFFER));
    }

    private Path spooled(InputStream in, Optional<Long> declared, long limit, Optional<Expected> expected) {
        RequestBody.requireWithin(declared, limit);
        Path file = spool.resolve(java.util.UUID.randomUUID() + ".part");
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, declared, limit, expected);
            kept = true;
        } catch (IOException e) {
            throw DiskFault.of(e, spool, "spool");
        } finally {
            if (!kept) {
                delete(file);
            }
        }
        return file;
    }

    private static void copy(
            InputStream in, OutputStream out, Optional<Long> declared, long limit, Optional<Expected> expected)
            throws IOException {
        byte[] buffer = new byte[expected.map(Expected::block).orElse(BUFFER)];
        Pace pace = new Pace(System::nanoTime);
        long length = 0;
        for (int read = read(in, buffer, length, pace); read > 0; read = read(in, buffer, length, pace)) {
            length += read;
            if (length > limit) {
                throw new HuzhengException(ErrorCode.BODY_TOO_LARGE, "at most " + limit + " bytes");
            }
            int count = read;
            expected.ifPresent(each -> each.digest().update(buffer, 0, count));
            out.write(buffer, 0, read);
        }
        if (declared.isPresent() && declared.get() != length) {
            throw new HuzhengException(ErrorCode.BODY_TRUNCATED, length + " of " + declared.get() + " bytes");
        }
        if (expected.isPresent()
                && !expected.get().digest().finish().equals(expected.get().signed())) {
            throw new HuzhengException(ErrorCode.BODY_DIGEST_MISMATCH, length + " bytes arrived");
        }
    }

    /** A connection that breaks is the sender's matter, a disk that fails is ours: both are IOExceptions. */
    private static int read(InputStream in, byte[] buffer, long before, Pace pace) {
        int filled = 0;
        try {
            while (filled < buffer.length) {
                int read = in.read(buffer, filled, buffer.length - filled);
                if (read < 0) {
                    break;
                }
                filled += read;
                pace.require(before + filled);
            }
            return filled;
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
