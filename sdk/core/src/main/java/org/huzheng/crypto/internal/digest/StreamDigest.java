package org.huzheng.crypto.internal.digest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;

/** One digest of bytes that pass by, in constant memory: flat, or the root of a tree. Not thread-safe; finished once. */
public abstract sealed class StreamDigest permits StreamDigest.Flat, TreeDigest {
    private static final int BUFFER = 65536;

    StreamDigest() {}

    /** A fresh flat digest of this algorithm. */
    public static StreamDigest of(DigestAlgorithm algorithm) {
        return new Flat(algorithm);
    }

    /**
     * A fresh root of the tree 树根 over chunks of {@link org.huzheng.crypto.ContentHasher#CHUNK_SIZE} bytes (RFC 9162), by this algorithm. Chunks
     * that come together are hashed side by side on the common pool.
     */
    public static StreamDigest ofTree(DigestAlgorithm algorithm) {
        return TreeDigest.withLeafSink(algorithm, hash -> {});
    }

    /**
     * The flat digest of a stream, read to its end and not closed.
     *
     * @throws IOException as the stream does
     */
    public static Digest of(DigestAlgorithm algorithm, InputStream content) throws IOException {
        StreamDigest digest = of(algorithm);
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return digest.finish();
    }

    /** Takes the next bytes, any number of them. */
    public abstract StreamDigest update(byte[] buffer, int offset, int count);

    /** How many bytes so far. */
    public abstract long length();

    /** The digest of all bytes taken. */
    public abstract Digest finish();

    static final class Flat extends StreamDigest {
        private final DigestAlgorithm algorithm;
        private final MessageDigest engine;
        private long length;

        private Flat(DigestAlgorithm algorithm) {
            this.algorithm = algorithm;
            this.engine = algorithm.newEngine();
        }

        @Override
        public StreamDigest update(byte[] buffer, int offset, int count) {
            engine.update(buffer, offset, count);
            length += count;
            return this;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public Digest finish() {
            return Digest.of(algorithm, Bytes.of(engine.digest()));
        }
    }
}
