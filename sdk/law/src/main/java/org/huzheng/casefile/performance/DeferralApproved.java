package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency approved paying later or by instalments 批准暂缓或者分期缴纳 (行政处罚法 66(2)).
 *
 * @param at when
 * @param instalments what is due when; a deferral is one instalment
 * @param approver who approved for the agency
 */
public record DeferralApproved(Instant at, List<Instalment> instalments, String approver) implements CaseEvent {
    /** All are required; copies the lists. */
    public DeferralApproved {
        Objects.requireNonNull(at, "at");
        instalments = List.copyOf(instalments);
        Objects.requireNonNull(approver, "approver");
    }
}
