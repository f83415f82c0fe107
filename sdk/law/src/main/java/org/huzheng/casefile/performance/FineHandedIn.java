package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The officers handed the money to the agency 交至行政机关 (行政处罚法 71).
 *
 * @param at when
 */
public record FineHandedIn(Instant at) implements CaseEvent {
    /** All are required. */
    public FineHandedIn {
        Objects.requireNonNull(at, "at");
    }
}
