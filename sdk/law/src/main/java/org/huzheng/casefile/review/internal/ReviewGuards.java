package org.huzheng.casefile.review.internal;

import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.casefile.review.LegallyReviewed;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.LegalReason;

/** What the law demands of review and discussion 审核与讨论的守卫条件. */
public final class ReviewGuards {
    /** Who reviews did not handle the case. */
    public static final Guard<Situation<LegallyReviewed>> REVIEWER_APART = CaseGuards.guard(
            "reviewer-apart",
            "行政处罚法 58(1)",
            "办、审、定三分离：须载明法制审核人员，且不得是本案办案人员",
            "who reviews a case must be named, and may not have handled it",
            situation -> !situation.event().reviewer().isBlank()
                    && !situation
                            .the(TeamRecord.class)
                            .handled(situation.event().reviewer()));

    /** Who reviews for the first time passed the state's examination. */
    public static final Guard<Situation<LegallyReviewed>> QUALIFIED = CaseGuards.guard(
            "reviewer-qualified",
            "行政处罚法 58(2)",
            "初次从事行政处罚决定法制审核的人员，应当取得法律职业资格",
            "who reviews penalty decisions for the first time must hold the legal profession qualification",
            situation -> {
                LegallyReviewed reviewed = situation.event();
                return reviewed.lawQualified() || !reviewed.firstTime();
            });

    /** The case was graded, so that it is known who must look at it. */
    public static final Guard<Situation<?>> GRADED = CaseGuards.guard(
            "case-graded",
            "行政处罚法 58(1)",
            "须先判断案件是否属于应当法制审核、集体讨论的情形",
            "it must be said whether the case needs legal review or collective discussion",
            situation -> situation.the(ReviewRecord.class).graded().isPresent());

    /** Legal review passed where it is demanded. */
    public static final Guard<Situation<?>> PASSED = CaseGuards.guard(
            "legal-review-passed",
            "行政处罚法 58(1)",
            "未经法制审核或者审核未通过的，不得作出决定",
            "without a legal review that passed no decision may be made",
            situation -> {
                ReviewRecord review = situation.the(ReviewRecord.class);
                return !review.legalReviewDemanded(situation.soFar())
                        || review.passed().isPresent();
            },
            ReviewGuards::why);

    /** The heads discussed the case where that is demanded. */
    public static final Guard<Situation<?>> DISCUSSED = CaseGuards.guard(
            "collectively-discussed",
            "行政处罚法 57(2)",
            "情节复杂或者重大违法行为，行政机关负责人应当集体讨论决定",
            "complex or major cases are decided by the heads together",
            situation -> {
                ReviewRecord review = situation.the(ReviewRecord.class);
                return !review.discussionDemanded(situation.soFar())
                        || review.discussed().isPresent();
            });

    /** A discussion takes more than one head. */
    public static final Guard<Situation<CollectivelyDiscussed>> SEVERAL_HEADS = CaseGuards.guard(
            "several-heads",
            "行政处罚法 57(2)",
            "集体讨论须有两名以上负责人参加",
            "a collective discussion takes at least two heads",
            situation -> situation.event().heads().stream().distinct().count() >= 2);

    /** Who discusses it neither handled nor reviewed it. */
    public static final Guard<Situation<CollectivelyDiscussed>> HEADS_APART = CaseGuards.guard(
            "heads-apart",
            "行政处罚法 57(2)",
            "办、审、定三分离：参加集体讨论的负责人须载明，且不得是本案办案人员或者审核人员",
            "who discusses the case for decision must be named, and may neither have handled nor reviewed it",
            situation -> situation.event().heads().stream()
                    .noneMatch(head -> head.isBlank()
                            || situation.the(TeamRecord.class).handled(head)
                            || situation.the(ReviewRecord.class).reviewers().contains(head)));

    private ReviewGuards() {}

    private static BilingualText why(Situation<?> situation) {
        List<LegalReason> reasons = situation.the(ReviewRecord.class).need(situation.soFar()).stream()
                .flatMap(need -> need.legalReview().stream())
                .toList();
        return new BilingualText(
                "须先经法制审核通过。"
                        + String.join(
                                "；",
                                reasons.stream().map(each -> each.text().zh()).toList()),
                "a legal review must pass first. "
                        + String.join(
                                "; ",
                                reasons.stream().map(each -> each.text().en()).toList()));
    }
}
