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
import java.util.function.Function;
import java.util.function.Supplier;
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
            Optional<Expected> expected = flat(signed);
            long length = copy(in, out, declared, limit, expected);
            require(expected, length, Optional::empty);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "memory", e);
        }
        return RequestBody.inMemory(Bytes.of(out.toByteArray()));
    }

    /** Reads a long body into a file that is removed when the body is closed. */
    RequestBody ontoDisk(InputStream in, Optional<Long> declared, long limit, Optional<Digest> signed) {
        return RequestBody.onDisk(spooled(in, declared, limit, flat(signed), file -> Optional.empty()));
    }

    /**
     * Reads a part of an upload into such a file; its chunks are hashed once. A part is signed by the root of its tree, or like
     * any other body by its digest, which costs reading it again.
     */
    RequestBody part(InputStream in, Optional<Long> declared, Digest signed) {
        List<Bytes> leaves = new ArrayList<>();
        StreamDigest tree = TreeDigest.withLeafSink(signed.algorithm(), leaves::add);
        Expected root = new Expected(signed, tree, CHUNKS);
        Path file = spooled(in, declared, MAX_PART, Optional.of(root), each -> Optional.of(digest(each, signed)));
        return RequestBody.part(file, leaves);
    }

    private Digest digest(Path file, Digest signed) {
        StreamDigest digest = StreamDigest.of(signed.algorithm());
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return digest.finish();
        } catch (IOException e) {
            throw DiskFault.of(e, spool, "spool");
        }
    }

    /** What a body is held against, and how much of it is worth hashing at once. */
    private record Expected(Digest signed, StreamDigest digest, int block) {}

    private static Optional<Expected> flat(Optional<Digest> signed) {
        return signed.map(digest -> new Expected(digest, StreamDigest.of(digest.algorithm()), BUFFER));
    }

    /** A body in a file; {@code otherwise} is what else its digest may be, asked only if the first is another. */
    private Path spooled(
            InputStream in,
            Optional<Long> declared,
            long limit,
            Optional<Expected> expected,
            Function<Path, Optional<Digest>> otherwise) {
        RequestBody.requireWithin(declared, limit);
        Path file = spool.resolve(java.util.UUID.randomUUID() + ".part");
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            long length = copy(in, out, declared, limit, expected);
            require(expected, length, () -> otherwise.apply(file));
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

    private static long copy(
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
        return length;
    }

    private static void require(Optional<Expected> expected, long length, Supplier<Optional<Digest>> otherwise) {
        expected.ifPresent(each -> {
            if (!each.digest().finish().equals(each.signed())
                    && !otherwise.get().equals(Optional.of(each.signed()))) {
                throw new HuzhengException(ErrorCode.BODY_DIGEST_MISMATCH, length + " bytes arrived");
            }
        });
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
