package org.huzheng.client.signing.internal;

import java.util.Map;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.jspecify.annotations.Nullable;

/**
 * The text a request signature covers 待签文本, nine lines (design: {@code spec/signing.md}). Client and server build it from
 * the same parts. Immutable.
 */
public final class CanonicalRequest {
    private final CryptoSuite suite;
    private final String text;

    private CanonicalRequest(CryptoSuite suite, String text) {
        this.suite = suite;
        this.text = text;
    }

    /**
     * The text over a request with these headers, taken as they are: whether their values have the right form, and whether the
     * target is that of the request that arrived, is for the caller to check.
     *
     * @param method the HTTP method, upper case
     * @param headers what the request carries; {@link SignedHeader#SIGNATURE} is not looked at
     * @param idempotencyKey the Idempotency-Key header, or empty
     * @throws HuzhengException HEADER_MISSING naming the header that is not there, HEADER_INVALID if the way to sign is
     *     unknown or a header has more than one line
     */
    public static CanonicalRequest of(String method, Map<SignedHeader, String> headers, String idempotencyKey) {
        String algorithm = required(headers, SignedHeader.SIGN_ALG);
        CryptoSuite suite = SignedHeader.suite(algorithm)
                .orElseThrow(() -> new HuzhengException(ErrorCode.HEADER_INVALID, SignedHeader.SIGN_ALG.headerName()));
        String text = String.join(
                "\n",
                algorithm,
                Objects.requireNonNull(method, "method"),
                required(headers, SignedHeader.TARGET),
                required(headers, SignedHeader.APP_ID),
                required(headers, SignedHeader.KEY_ID),
                required(headers, SignedHeader.TIMESTAMP),
                required(headers, SignedHeader.NONCE),
                Objects.requireNonNull(idempotencyKey, "idempotencyKey"),
                required(headers, SignedHeader.CONTENT_DIGEST));
        return new CanonicalRequest(suite, text + "\n");
    }

    /** A line feed in one part could make two texts of different parts look the same. */
    private static String required(Map<SignedHeader, String> headers, SignedHeader name) {
        @Nullable String value = headers.get(name);
        if (value == null) {
            throw new HuzhengException(ErrorCode.HEADER_MISSING, name.headerName());
        }
        if (value.indexOf('\n') >= 0) {
            throw new HuzhengException(ErrorCode.HEADER_INVALID, name.headerName());
        }
        return value;
    }

    /** The suite of the way it is signed. */
    public CryptoSuite suite() {
        return suite;
    }

    /** The text, each of its nine lines ended by one line feed. */
    public String text() {
        return text;
    }

    /** The UTF-8 bytes of the text: what is signed. */
    public Bytes bytes() {
        return Bytes.ofUtf8(text);
    }
}
