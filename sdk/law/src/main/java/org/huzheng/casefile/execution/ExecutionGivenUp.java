package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency executes no more after three years of suspension 不再执行 (行政强制法 39(2)).
 *
 * @param at when
 * @param harmless whether there is no obvious harm to society
 * @param unable whether the party is truly unable to perform
 */
public record ExecutionGivenUp(Instant at, boolean harmless, boolean unable) implements CaseEvent {
    /** All are required. */
    public ExecutionGivenUp {
        Objects.requireNonNull(at, "at");
    }
}
