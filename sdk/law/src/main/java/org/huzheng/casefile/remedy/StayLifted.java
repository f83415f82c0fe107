package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The stay was lifted before the remedy ended 恢复执行.
 *
 * @param at when
 * @param reason why
 */
public record StayLifted(Instant at, String reason) implements CaseEvent {
    /** All are required. */
    public StayLifted {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }
}
