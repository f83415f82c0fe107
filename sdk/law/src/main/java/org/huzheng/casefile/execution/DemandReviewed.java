package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * What the party said against the demand was recorded and reviewed 复核 (行政强制法 36).
 *
 * @param at when
 * @param accepted whether it holds, and the demand is withdrawn
 * @param result the result of the review
 */
public record DemandReviewed(Instant at, boolean accepted, String result) implements CaseEvent {
    /** All are required. */
    public DemandReviewed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(result, "result");
    }
}
