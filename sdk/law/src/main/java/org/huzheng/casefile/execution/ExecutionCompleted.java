package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The execution is complete 执行完毕.
 *
 * @param at when
 * @param result what was executed
 */
public record ExecutionCompleted(Instant at, String result) implements CaseEvent {
    /** All are required. */
    public ExecutionCompleted {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(result, "result");
    }
}
