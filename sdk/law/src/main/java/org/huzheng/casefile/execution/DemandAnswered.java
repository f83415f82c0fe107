package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party spoke against the demand 对催告的陈述申辩 (行政强制法 36).
 *
 * @param at when
 * @param statement what it said
 */
public record DemandAnswered(Instant at, String statement) implements CaseEvent {
    /** All are required. */
    public DemandAnswered {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(statement, "statement");
    }
}
