package org.huzheng.casefile.review;

import java.time.Instant;
import java.util.List;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.ReviewFacts;

/**
 * The handlers said what kind of case it is 案件定性, which decides who must look at it before the decision.
 *
 * @param at when
 * @param publicInterest whether it touches a major public interest 涉及重大公共利益 (行政处罚法 58(1)1)
 * @param majorRights whether it directly concerns major rights of the party or of third persons (58(1)2)
 * @param difficult whether it is difficult, complex, with several legal relations (58(1)3)
 * @param demandedBy the laws and regulations that demand a review besides (58(1)4)
 * @param complexOrMajor 情节复杂或者重大违法行为 (57(2))
 */
public record CaseGraded(
        Instant at,
        boolean publicInterest,
        boolean majorRights,
        boolean difficult,
        List<LegalBasis> demandedBy,
        boolean complexOrMajor)
        implements CaseEvent {
    /** Copies the list. */
    public CaseGraded {
        demandedBy = List.copyOf(demandedBy);
    }

    /** What penalty decisions are graded by. */
    public ReviewFacts facts(boolean hearingHeld) {
        return new ReviewFacts(publicInterest, majorRights, hearingHeld, difficult, demandedBy, complexOrMajor);
    }
}
