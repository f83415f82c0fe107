package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency refused paying later or by instalments 不予批准 (行政处罚法 66(2)).
 *
 * @param at when
 * @param reason why
 */
public record DeferralRefused(Instant at, String reason) implements CaseEvent {
    /** All are required. */
    public DeferralRefused {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
