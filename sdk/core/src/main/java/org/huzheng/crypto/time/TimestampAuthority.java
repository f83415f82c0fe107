package org.huzheng.crypto.time;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;

/** Whoever states that a digest existed at a time 时间戳机构. */
public interface TimestampAuthority {
    /**
     * Asks for a timestamp.
     *
     * @param imprint the digest to be stamped
     * @return the DER TimeStampToken (RFC 3161 §2.4.2), its certificate inside
     * @throws HuzhengException TIMESTAMP_UNAVAILABLE if there is no answer, or not one to this question
     */
    Bytes timestamp(Digest imprint);

    /**
     * The authority at an address, reached over HTTP (RFC 3161 §3.4). Its answer is checked before it is handed on.
     *
     * @param address where requests are posted
     * @param timeout for connecting, and again for the answer
     * @param random for nonces
     */
    static TimestampAuthority at(URI address, Duration timeout, SecureRandom random) {
        return HttpTimestampAuthority.of(address, timeout, random);
    }
}
