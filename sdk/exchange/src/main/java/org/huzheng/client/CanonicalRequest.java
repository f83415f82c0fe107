package org.huzheng.client;

import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;

/**
 * The text a request signature covers 待签文本, nine lines (design: {@code spec/signing.md}). Client and server build it from
 * the same parts.
 *
 * @param suite the suite of the key; its digest is that of the body
 * @param method the HTTP method, upper case
 * @param target the logical target
 * @param appId the calling application as registered
 * @param keyId the certificate's key id
 * @param timestamp unix seconds
 * @param nonce never used before, 16–64 of letters, digits, {@code _ -}
 * @param idempotencyKey the Idempotency-Key header, or empty
 * @param bodyDigest the digest of the raw body bytes, of the empty body too
 */
public record CanonicalRequest(
        CryptoSuite suite,
        String method,
        LogicalTarget target,
        String appId,
        String keyId,
        long timestamp,
        String nonce,
        String idempotencyKey,
        Digest bodyDigest) {
    /** Refuses a body digest of another suite. */
    public CanonicalRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(appId, "appId");
        Objects.requireNonNull(keyId, "keyId");
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
        if (bodyDigest.algorithm() != suite.digest()) {
            throw new IllegalArgumentException("the body digest is of another suite");
        }
    }

    /** The text, each of its nine lines ended by one line feed. */
    public String text() {
        return String.join(
                        "\n",
                        SignedHeader.algorithm(suite),
                        method,
                        target.toString(),
                        appId,
                        keyId,
                        Long.toString(timestamp),
                        nonce,
                        idempotencyKey,
                        bodyDigest.hex())
                + "\n";
    }

    /** The UTF-8 bytes of the text: what is signed. */
    public Bytes bytes() {
        return Bytes.ofUtf8(text());
    }
}
