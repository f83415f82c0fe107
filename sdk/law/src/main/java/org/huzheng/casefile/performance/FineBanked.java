package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency paid the money in at the bank 缴付指定银行 (行政处罚法 71).
 *
 * @param at when
 */
public record FineBanked(Instant at) implements CaseEvent {
    /** All are required. */
    public FineBanked {
        Objects.requireNonNull(at, "at");
    }
}
