package org.huzheng.casefile.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingRecord;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;
import org.huzheng.penalty.ReviewNeed;

/**
 * Who looked at the case before the decision 审核与讨论.
 *
 * @param graded what kind of case it is; empty until said, and then no decision can be made
 * @param reviewers everybody who reviewed it: none of them may decide it
 * @param passed the review in force that passed, if any
 * @param discussed the collective discussion, if any
 */
public record Review(
        Optional<CaseGraded> graded,
        List<String> reviewers,
        Optional<LegallyReviewed> passed,
        Optional<CollectivelyDiscussed> discussed)
        implements Chapter<Review> {
    /** Copies the list. */
    public Review {
        reviewers = List.copyOf(reviewers);
    }

    /** Before anybody looked. */
    public static Review none() {
        return new Review(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Who must look at the case before the decision; empty until it was graded. */
    public Optional<ReviewNeed> need(CaseSoFar soFar) {
        boolean hearingHeld = HearingRecord.heldIn(soFar);
        return graded.map(grade -> ReviewNeed.of(grade.facts(hearingHeld)));
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
    public Review after(CaseEvent event, CaseSoFar before) {
        if (event instanceof CaseGraded said) {
            return new Review(Optional.of(said), reviewers, passed, discussed);
        }
        if (event instanceof LegallyReviewed reviewed) {
            List<String> more = new ArrayList<>(reviewers);
            more.add(reviewed.reviewer());
            return new Review(graded, more, reviewed.passed() ? Optional.of(reviewed) : Optional.empty(), discussed);
        }
        if (event instanceof CollectivelyDiscussed discussion) {
            return new Review(graded, reviewers, passed, Optional.of(discussion));
        }
        // What was reviewed is no longer what is proposed, or lacks what the hearing brought (65).
        return event instanceof PriorNoticeServed || event instanceof HearingHeld
                ? new Review(graded, reviewers, Optional.empty(), Optional.empty())
                : this;
    }
}
