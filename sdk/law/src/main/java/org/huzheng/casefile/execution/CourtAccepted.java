package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The court accepted the application 受理 (行政强制法 56(1)).
 *
 * @param at when
 */
public record CourtAccepted(Instant at) implements CaseEvent {
    /** All are required. */
    public CourtAccepted {
        Objects.requireNonNull(at, "at");
    }
}
