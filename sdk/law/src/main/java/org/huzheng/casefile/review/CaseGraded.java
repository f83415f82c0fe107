package org.huzheng.casefile.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.json.FieldOrder;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.ReviewCircumstance;

/**
 * The handlers said what kind of case it is 案件定性, which decides who must look at it before the decision.
 *
 * @param at when
 * @param circumstances which circumstances hold
 * @param demandedBy the laws and regulations that demand a review besides (58(1)4)
 */
@FieldOrder({"at", "publicInterest", "majorRights", "difficult", "demandedBy", "complexOrMajor"})
public record CaseGraded(Instant at, Set<ReviewCircumstance> circumstances, List<LegalBasis> demandedBy)
        implements CaseEvent {
    /** Copies the list. */
    public CaseGraded {
        circumstances = Set.copyOf(circumstances);
        demandedBy = List.copyOf(demandedBy);
    }

    /** Whether it touches a major public interest 涉及重大公共利益 (行政处罚法 58(1)1). */
    public boolean publicInterest() {
        return circumstances.contains(ReviewCircumstance.PUBLIC_INTEREST);
    }

    /** Whether it directly concerns major rights of the party or of third persons (58(1)2). */
    public boolean majorRights() {
        return circumstances.contains(ReviewCircumstance.MAJOR_RIGHTS);
    }

    /** Whether it is difficult, complex, with several legal relations (58(1)3). */
    public boolean difficult() {
        return circumstances.contains(ReviewCircumstance.DIFFICULT);
    }

    /** 情节复杂或者重大违法行为 (57(2)). */
    public boolean complexOrMajor() {
        return circumstances.contains(ReviewCircumstance.COMPLEX_OR_MAJOR);
    }
}
