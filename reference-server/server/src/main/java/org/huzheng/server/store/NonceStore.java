package org.huzheng.server.store;

import java.time.Duration;
import java.time.Instant;

/** Random numbers 随机数 already used in signed requests; kept across restarts. */
public interface NonceStore {
    /** How long a nonce is refused: twice the clock skew that is allowed, and the second that whole-second times blur. */
    Duration RETENTION = Duration.ofMinutes(10).plusSeconds(1);

    /** Uses a nonce; false if this application used it within the last ten minutes. */
    boolean use(String appId, String nonce, Instant now);

    /** Forgets those too old to matter. */
    void sweep(Instant now);
}
