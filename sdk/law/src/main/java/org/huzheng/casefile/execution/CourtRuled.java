package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The court ruled on the execution 执行裁定 (行政强制法 57, 58).
 *
 * @param at when
 * @param execute whether it is to be executed
 * @param number the ruling’s number
 * @param reason why not, if it is not to be executed
 */
public record CourtRuled(Instant at, boolean execute, String number, String reason) implements CaseEvent {
    /** All are required. */
    public CourtRuled {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(reason, "reason");
    }
}
