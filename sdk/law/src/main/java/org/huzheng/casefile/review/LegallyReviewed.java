package org.huzheng.casefile.review;

import java.time.Instant;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The legal review ended 法制审核 (行政处罚法 58).
 *
 * @param at when
 * @param reviewer 执法证号 or staff number of the reviewer
 * @param reviewerTraits what holds of the reviewer
 * @param passed whether the review passed
 * @param opinion the opinion
 */
public record LegallyReviewed(
        Instant at, String reviewer, Set<ReviewerTrait> reviewerTraits, boolean passed, String opinion)
        implements CaseEvent {
    /** What is asked of a reviewer 审核人员资格 (行政处罚法 58(2)). */
    public enum ReviewerTrait {
        /** The reviewer reviews penalty decisions for the first time. */
        FIRST_TIME,
        /** The reviewer passed the state's legal profession examination 法律职业资格. */
        LAW_QUALIFIED
    }

    /** Copies the set. */
    public LegallyReviewed {
        reviewerTraits = Set.copyOf(reviewerTraits);
    }

    /** Whether the reviewer reviews penalty decisions for the first time. */
    public boolean firstTime() {
        return reviewerTraits.contains(ReviewerTrait.FIRST_TIME);
    }

    /** Whether the reviewer passed the state's legal profession examination 法律职业资格. */
    public boolean lawQualified() {
        return reviewerTraits.contains(ReviewerTrait.LAW_QUALIFIED);
    }
}
