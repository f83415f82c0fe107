package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The higher court overruled the refusal 上一级人民法院复议 (行政强制法 56(2), 58(3)).
 *
 * @param at when
 * @param number the ruling’s number
 */
public record HigherCourtAllowed(Instant at, String number) implements CaseEvent {
    /** All are required. */
    public HigherCourtAllowed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(number, "number");
    }
}
