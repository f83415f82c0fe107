package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The court refused to accept it 不予受理 (行政强制法 56(2)).
 *
 * @param at when
 * @param reason why
 */
public record CourtDeclined(Instant at, String reason) implements CaseEvent {
    /** All are required. */
    public CourtDeclined {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
