package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * Everything the decision demands is performed 履行完毕 (行政处罚法 66(1)).
 *
 * @param at when
 */
public record PerformanceCompleted(Instant at) implements CaseEvent {
    /** All are required. */
    public PerformanceCompleted {
        Objects.requireNonNull(at, "at");
    }
}
