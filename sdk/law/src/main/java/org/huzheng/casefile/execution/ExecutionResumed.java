package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The execution was resumed 恢复执行 (行政强制法 39(2)).
 *
 * @param at when
 */
public record ExecutionResumed(Instant at) implements CaseEvent {
    /** All are required. */
    public ExecutionResumed {
        Objects.requireNonNull(at, "at");
    }
}
