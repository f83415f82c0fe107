package org.huzheng.server.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;

/**
 * What was answered to which request 幂等键. A claim without an answer means the first attempt is under way or was cut off:
 * the caller goes on, and the permanent business key keeps that from happening twice.
 */
public interface IdempotencyStore {
    /** How long an answer is kept; the business key remains for good. */
    Duration RETENTION = Duration.ofHours(24);

    /**
     * Claims a key for a request.
     *
     * @param request the digest of method, target and body
     * @return the answer given before, if there was one
     * @throws HuzhengException {@code IDEMPOTENCY_CONFLICT} if the key stands for another request
     */
    Optional<IdempotentAnswer> begin(String appId, String key, Digest request, Instant now);

    /** Keeps the answer to a claimed key; a second one changes nothing. */
    void complete(String appId, String key, IdempotentAnswer answer);

    /** Forgets those too old to matter. */
    void sweep(Instant now);
}
