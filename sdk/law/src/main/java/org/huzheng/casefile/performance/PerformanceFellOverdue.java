package org.huzheng.casefile.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The time for performing went by 逾期不履行 (行政处罚法 66(1), 72(1)).
 *
 * @param at when
 * @param lastDay the last day the decision leaves for what is not money; empty where only money is late
 */
public record PerformanceFellOverdue(Instant at, Optional<LocalDate> lastDay) implements CaseEvent {
    /** All are required. */
    public PerformanceFellOverdue {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
