package org.huzheng.casefile.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.internal.HearingRecord;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.casefile.review.LegallyReviewed;
import org.huzheng.penalty.internal.ReviewFacts;
import org.huzheng.penalty.internal.ReviewNeed;

/**
 * Who looked at the case before the decision 审核与讨论.
 *
 * @param graded what kind of case it is; empty until said, and then no decision can be made
 * @param reviewers everybody who reviewed it: none of them may decide it
 * @param passed the review in force that passed, if any
 * @param discussed the collective discussion, if any
 */
public record ReviewRecord(
        Optional<CaseGraded> graded,
        List<String> reviewers,
        Optional<LegallyReviewed> passed,
        Optional<CollectivelyDiscussed> discussed)
        implements CaseRecord<ReviewRecord> {
    /** Copies the list. */
    public ReviewRecord {
        reviewers = List.copyOf(reviewers);
    }

    /** Before anybody looked. */
    public static ReviewRecord none() {
        return new ReviewRecord(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Who must look at the case before the decision; empty until it was graded. */
    public Optional<ReviewNeed> need(CaseSoFar soFar) {
        boolean hearingHeld = HearingRecord.heldIn(soFar);
        return graded.map(
                grade -> ReviewNeed.of(new ReviewFacts(grade.circumstances(), hearingHeld, grade.demandedBy())));
    }

    /** Whether legal review must come before the decision; unknown is yes. */
    public boolean legalReviewDemanded(CaseSoFar soFar) {
        return soFar.rules().reviewEveryOrdinaryCase()
                || need(soFar).map(need -> !need.legalReview().isEmpty()).orElse(true);
    }

    /** Whether the heads must discuss the case together; unknown is yes. */
    public boolean discussionDemanded(CaseSoFar soFar) {
        return need(soFar).map(need -> !need.discussion().isEmpty()).orElse(true);
    }

    @Override
    public ReviewRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof CaseGraded said) {
            return new ReviewRecord(Optional.of(said), reviewers, passed, discussed);
        }
        if (event instanceof LegallyReviewed reviewed) {
            List<String> more = new ArrayList<>(reviewers);
            more.add(reviewed.reviewer());
            return new ReviewRecord(
                    graded, more, reviewed.passed() ? Optional.of(reviewed) : Optional.empty(), discussed);
        }
        if (event instanceof CollectivelyDiscussed discussion) {
            return new ReviewRecord(graded, reviewers, passed, Optional.of(discussion));
        }
        // What was reviewed is no longer what is proposed, or lacks what the hearing brought (65).
        return event instanceof PriorNoticeServed || event instanceof HearingHeld
                ? new ReviewRecord(graded, reviewers, Optional.empty(), Optional.empty())
                : this;
    }
}
