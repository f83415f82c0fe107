package org.huzheng.client.signing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.CanonicalRequest;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.key.SigningKey;

/**
 * Signs requests 请求签名 for one application. Keeps the correction of a clock that is off, once a server has told its time.
 * Thread-safe if the key is.
 */
public final class RequestSigner {
    private static final int NONCE_BYTES = 16;
    /** Whoever could move the clock further could collect requests signed for next year. */
    private static final Duration MAX_CORRECTION = Duration.ofHours(24);

    private final String appId;
    private final SigningKey key;
    private final Clock clock;
    private final SecureRandom random;
    private final AtomicReference<Duration> correction = new AtomicReference<>(Duration.ZERO);

    private RequestSigner(String appId, SigningKey key, Clock clock, SecureRandom random) {
        this.appId = Objects.requireNonNull(appId, "appId");
        this.key = Objects.requireNonNull(key, "key");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
    }

    /** A signer for an application registered with this key's certificate. */
    public static RequestSigner of(String appId, SigningKey key, Clock clock, SecureRandom random) {
        return new RequestSigner(appId, key, clock, random);
    }

    /** The digest of a body, in the key's suite. */
    public Digest digest(byte[] body) {
        return key.suite().digest().digest(body);
    }

    /** The suite of the key. */
    public CryptoSuite suite() {
        return key.suite();
    }

    /**
     * The eight headers of a request by their names, with a fresh nonce, as {@code spec/signing.md} has them. The
     * Idempotency-Key goes beside them.
     *
     * @param method the HTTP method, upper case
     * @param target path and query of the request from {@code /v1} on, without any gateway's prefix, encoded as it is sent
     * @param body the raw body, or nothing
     * @param idempotencyKey the Idempotency-Key header, or empty
     * @throws HuzhengException ARGUMENT_INVALID if the target is not a well-formed absolute path and query, SIGNING_FAILED
     */
    public Map<String, String> headers(String method, String target, Bytes body, String idempotencyKey) {
        return headers(method, target, digest(body.toArray()), idempotencyKey);
    }

    /**
     * The same for a body that is not in memory, and for a part of an upload.
     *
     * @param bodyDigest the digest of the raw body in the key's suite; of a part of an upload the root of its tree
     * @throws IllegalArgumentException if the digest is of another suite
     */
    public Map<String, String> headers(String method, String target, Digest bodyDigest, String idempotencyKey) {
        if (bodyDigest.algorithm() != key.suite().digest()) {
            throw new IllegalArgumentException("the body digest is of another suite");
        }
        Map<SignedHeader, String> headers = new EnumMap<>(SignedHeader.class);
        headers.put(SignedHeader.APP_ID, appId);
        headers.put(SignedHeader.KEY_ID, key.certificate().keyId());
        headers.put(
                SignedHeader.TIMESTAMP,
                Long.toString(clock.instant().plus(correction.get()).getEpochSecond()));
        headers.put(SignedHeader.NONCE, token());
        headers.put(SignedHeader.TARGET, LogicalTarget.parse(target).toString());
        headers.put(SignedHeader.CONTENT_DIGEST, bodyDigest.hex());
        headers.put(SignedHeader.SIGN_ALG, SignedHeader.algorithm(key.suite()));
        Bytes text = CanonicalRequest.of(method, headers, idempotencyKey).bytes();
        headers.put(SignedHeader.SIGNATURE, SigningKey.signed(key, text).base64());
        return headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(header -> header.getKey().headerName(), Map.Entry::getValue));
    }

    /** A fresh random token, 32 hexadecimal digits: a nonce or an idempotency key. */
    public String token() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** From now on signs at the server's time, if that is believable, at most 24 h off; whether it is. */
    public boolean correctTo(Instant serverTime) {
        Duration off = Duration.between(clock.instant(), serverTime);
        boolean believable = off.abs().compareTo(MAX_CORRECTION) <= 0;
        if (believable) {
            correction.set(off);
        }
        return believable;
    }
}
