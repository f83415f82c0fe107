package org.huzheng.crypto;

import java.security.MessageDigest;

/** One flat digest 杂凑 of content that streams by. Not thread-safe; use it once. */
public final class StreamingDigest {
    private final DigestAlgorithm algorithm;
    private final MessageDigest engine;

    private StreamingDigest(DigestAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.engine = algorithm.newEngine();
    }

    /** A digest by this algorithm. */
    public static StreamingDigest of(DigestAlgorithm algorithm) {
        return new StreamingDigest(algorithm);
    }

    /** Takes the next bytes. */
    public void update(byte[] buffer, int offset, int count) {
        engine.update(buffer, offset, count);
    }

    /** The digest of everything taken. */
    public Digest finish() {
        return Digest.of(algorithm, Bytes.of(engine.digest()));
    }
}
