package org.huzheng.statement;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.finding.TimeBasis;

/**
 * When a statement was issued, and how that is known 签发时间.
 *
 * @param instant the time of the trusted timestamp over the department's signature, else the issuer's own word
 * @param basis which of the two it is
 */
public record StatementTime(Instant instant, TimeBasis basis) {
    /** Both are required. */
    public StatementTime {
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(basis, "basis");
    }
}
