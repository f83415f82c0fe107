package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The execution was suspended 中止执行 (行政强制法 39(1)).
 *
 * @param at when
 * @param ground on which ground
 * @param reason what makes it hold
 */
public record ExecutionSuspended(Instant at, SuspensionGround ground, String reason) implements CaseEvent {
    /** All are required. */
    public ExecutionSuspended {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(reason, "reason");
    }
}
