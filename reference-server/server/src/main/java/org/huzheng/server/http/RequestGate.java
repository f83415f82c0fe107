package org.huzheng.server.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.CanonicalRequest;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.server.Refusal;
import org.huzheng.server.Storage;
import org.huzheng.server.store.ClientKey;
import org.huzheng.statement.Party;

/**
 * Admits signed requests 请求准入: known key, right clock, right target, valid signature, fresh nonce; in this order, so that
 * a nonce is used up only by whoever holds the key. The body is checked against the signed digest as it is read.
 */
final class RequestGate {
    /** How far a request's time may be from ours. */
    static final Duration MAX_SKEW = Duration.ofMinutes(5);

    private final Storage storage;
    private final KeyStanding standing;
    private final Clock clock;

    RequestGate(Storage storage, KeyStanding standing, Clock clock) {
        this.standing = standing;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Admits a request.
     *
     * @param target what actually arrived, without any gateway's prefix
     * @throws HuzhengException the first reason not to
     */
    Caller admit(String method, LogicalTarget target, SignedHeaders headers) {
        Instant now = clock.instant();
        requireClock(headers, now);
        if (!target.toString().equals(headers.target())) {
            throw new HuzhengException(
                    ErrorCode.HEADER_INVALID,
                    SignedHeader.TARGET.headerName() + " differs from the request that arrived: " + target);
        }
        ClientKey key = storage.read(stores -> stores.clientKeys().find(headers.appId(), headers.keyId()))
                .orElseThrow(() -> new HuzhengException(ErrorCode.KEY_UNKNOWN, whose(headers)));
        Certificate certificate = Certificate.parse(key.certificate());
        requireSignature(method, headers, certificate);
        standing.require(certificate, now, whose(headers));
        boolean fresh = storage.inTransaction(
                transaction -> transaction.stores().nonces().use(headers.appId(), headers.nonce(), now));
        if (!fresh) {
            throw new HuzhengException(ErrorCode.NONCE_REPLAYED, SignedHeader.NONCE.headerName());
        }
        return new Caller(headers.appId(), headers.keyId(), Party.of(key.department(), key.departmentName()));
    }

    private static void requireClock(SignedHeaders headers, Instant now) {
        long skew = Math.abs(headers.timestamp() - now.getEpochSecond());
        if (skew > MAX_SKEW.toSeconds()) {
            throw new HuzhengException(ErrorCode.CLOCK_SKEW, "off by " + skew + " s");
        }
    }

    private static void requireSignature(String method, SignedHeaders headers, Certificate certificate) {
        if (certificate.suite() != headers.suite()) {
            throw new HuzhengException(
                    ErrorCode.KEY_SUITE_MISMATCH, whose(headers) + " is a key of suite " + certificate.suite());
        }
        CanonicalRequest canonical = CanonicalRequest.of(method, headers.carried(), headers.idempotencyKey());
        if (!certificate.verify(canonical.bytes(), headers.signature())) {
            throw Refusal.signature(canonical, whose(headers) + " of " + certificate.organizationName());
        }
    }

    private static String whose(SignedHeaders headers) {
        return "app " + headers.appId() + ", key " + headers.keyId();
    }
}
