package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The execution was stayed while the remedy goes on 停止执行 (行政复议法 42, 行政诉讼法 56(1)).
 *
 * @param at when
 * @param by who stayed it: the agency, the reconsideration body or the court
 * @param reason why
 */
public record ExecutionStayed(Instant at, String by, String reason) implements CaseEvent {
    /** All are required. */
    public ExecutionStayed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }
}
