package org.huzheng.crypto.time.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.crypto.certificate.Certificate;

/**
 * What a timestamp 时间戳 says, once its signature and imprint hold.
 *
 * @param time when the authority saw the digest
 * @param authority the certificate of the authority; whether it is trusted is another question
 * @param certificates all certificates the token carries
 */
public record Timestamp(Instant time, Certificate authority, List<Certificate> certificates) {
    /** Copies the list. */
    public Timestamp {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(authority, "authority");
        certificates = List.copyOf(certificates);
    }
}
