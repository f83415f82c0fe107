package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party asked to pay later or by instalments 申请延期或者分期缴纳 (行政处罚法 66(2)).
 *
 * @param at when
 * @param hardship the economic hardship it states
 */
public record DeferralRequested(Instant at, String hardship) implements CaseEvent {
    /** All are required. */
    public DeferralRequested {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(hardship, "hardship");
    }
}
