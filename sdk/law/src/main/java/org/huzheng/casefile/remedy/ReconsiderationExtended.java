package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The time for the reconsideration decision was extended 延长复议期限 (行政复议法 62(1)).
 *
 * @param at when
 * @param days how many calendar days more; at most 30
 */
public record ReconsiderationExtended(Instant at, int days) implements CaseEvent {
    /** All are required. */
    public ReconsiderationExtended {
        Objects.requireNonNull(at, "at");
    }
}
