package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was set aside before anything was taken 履行义务消灭 (行政强制法 40(4)).
 *
 * @param at when
 */
public record PerformanceReleased(Instant at) implements CaseEvent {
    /** All are required. */
    public PerformanceReleased {
        Objects.requireNonNull(at, "at");
    }
}
