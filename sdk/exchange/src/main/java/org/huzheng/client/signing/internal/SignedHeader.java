package org.huzheng.client.signing.internal;

import java.util.Optional;
import org.huzheng.crypto.CryptoSuite;

/** The headers of a signed request 签名请求头, and the names of the two ways to sign. */
public enum SignedHeader {
    /** The calling application as registered. */
    APP_ID("X-Hz-App-Id"),
    /** The certificate's key id. */
    KEY_ID("X-Hz-Key-Id"),
    /** Unix seconds. */
    TIMESTAMP("X-Hz-Timestamp"),
    /** A number used once. */
    NONCE("X-Hz-Nonce"),
    /** The logical target. */
    TARGET("X-Hz-Target"),
    /** The digest of the raw body in lower-case hexadecimal. */
    CONTENT_DIGEST("X-Hz-Content-Digest"),
    /** How it is signed. */
    SIGN_ALG("X-Hz-Sign-Alg"),
    /** The signature in base64: DER, or 64 bytes r‖s. */
    SIGNATURE("X-Hz-Signature");

    /** The header that every answer of a Huzheng server carries. */
    public static final String REQUEST_ID = "X-Hz-Request-Id";

    /** The header under which a repeated request is recognised. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final String headerName;

    SignedHeader(String headerName) {
        this.headerName = headerName;
    }

    /** The header's name on the wire. */
    public String headerName() {
        return headerName;
    }

    /** The signing algorithm of a suite as {@link #SIGN_ALG} names it. */
    public static String algorithm(CryptoSuite suite) {
        return suite == CryptoSuite.SM ? "HZ1-SM2-SM3" : "HZ1-ECDSA-SHA256";
    }

    /** The suite of a signing algorithm, if there is one of that name. */
    public static Optional<CryptoSuite> suite(String algorithm) {
        for (CryptoSuite suite : CryptoSuite.values()) {
            if (algorithm(suite).equals(algorithm)) {
                return Optional.of(suite);
            }
        }
        return Optional.empty();
    }
}
