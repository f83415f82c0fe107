package org.huzheng.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** One digest of bytes that pass by, in constant memory. Not thread-safe. */
public final class StreamDigest {
    private static final int BUFFER = 65536;

    private final DigestAlgorithm algorithm;
    private final MessageDigest engine;
    private long length;

    private StreamDigest(DigestAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.engine = algorithm.newEngine();
    }

    /** A fresh digest of this algorithm. */
    public static StreamDigest of(DigestAlgorithm algorithm) {
        return new StreamDigest(algorithm);
    }

    /**
     * The digest of a stream, read to its end and not closed.
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

    /** Takes the next bytes. */
    public StreamDigest update(byte[] buffer, int offset, int count) {
        engine.update(buffer, offset, count);
        length += count;
        return this;
    }

    /** How many bytes so far. */
    public long length() {
        return length;
    }

    /** The digest of all bytes taken; the next byte begins anew. */
    public Digest finish() {
        length = 0;
        return Digest.of(algorithm, Bytes.of(engine.digest()));
    }
}
