package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The execution ended without performance 终结执行 (行政强制法 40).
 *
 * @param at when
 * @param ground on which ground
 * @param reason what makes it hold
 */
public record ExecutionTerminated(Instant at, TerminationGround ground, String reason) implements CaseEvent {
    /** All are required. */
    public ExecutionTerminated {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reason, "reason");
    }
}
