package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.hearing.HearingAbandoned;
import org.huzheng.casefile.hearing.HearingAbsence;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingOpenness;
import org.huzheng.casefile.hearing.HearingRecordSigned;
import org.huzheng.casefile.hearing.HearingRequested;
import org.huzheng.casefile.hearing.HearingRightLapsed;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.hearing.RecordSigning;
import org.huzheng.casefile.hearing.internal.HearingLifecycle;
import org.huzheng.casefile.hearing.internal.HearingState;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.casefile.review.LegallyReviewed;
import org.huzheng.penalty.ReviewCircumstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hearings in whole cases: a fine of 60,000 yuan, which the locality calls large. */
@Tag("HZ-HRG-011")
class HearingTaleTest {
    static final long LARGE = 6_000_000;
    private static final String PRESIDER = "33020307001";

    @Test
    void hearing_held_leadsThroughReviewToTheDecision() {
        CaseFile file = held().told();
        assertThat(file.soFar().state(HearingLifecycle.REGION)).isEqualTo(HearingState.RECORD_SIGNED);
    }

    @Test
    void hearing_rightNeverTold_theDecisionIsRefused() {
        decided(noticed(), "2026-03-30").breaksAt("decide", "hearing-right-notified", "行政处罚法 63(1)");
    }

    @Test
    void hearing_presidedByAnInvestigator_isRefused() {
        held().altering("schedule", "presider", Cast.CHEN.number())
                .breaksAt("schedule", "presider-not-investigator", "行政处罚法 64(4)");
    }

    @Test
    void hearing_recordNotSigned_theReviewIsRefused() {
        held().without("sign").breaksAt("review", "hearing-done", "行政处罚法 65");
    }

    @Test
    void hearing_heldButNotReviewed_isNotDecided() {
        held().without("review").breaksAt("discuss", "legal-review-passed", "行政处罚法 58(1)");
    }

    @Test
    void hearing_notAskedFor_needsNoReviewForMajorRightsAlone() {
        CaseFile file = decided(told().then("lapse", new HearingRightLapsed(at("2026-03-19T10:00"))), "2026-03-30")
                .told();
        assertThat(file.soFar().state(HearingLifecycle.REGION)).isEqualTo(HearingState.LAPSED);
    }

    @Test
    void hearing_stillToBeAskedFor_theDecisionIsRefused() {
        Story late = noticed().then("tell", new HearingRightNotified(at("2026-03-19T09:30"), "听告〔2026〕1号"));
        decided(late, "2026-03-23").breaksAt("decide", "hearing-request-time-over", "行政处罚法 64(1)");
    }

    @Test
    @Tag("HZ-HRG-008")
    void hearing_abandoned_isDecidedWithout() {
        Story abandoned = asked().then("schedule", schedule())
                .then("abandon", new HearingAbandoned(at("2026-03-31T09:30"), HearingAbsence.STAYED_AWAY, Set.of()));
        assertThat(decided(abandoned, "2026-04-03").told().soFar().state(HearingLifecycle.REGION))
                .isEqualTo(HearingState.ABANDONED);
        decided(
                        abandoned.with(
                                "abandon",
                                new HearingAbandoned(
                                        at("2026-03-31T09:30"),
                                        HearingAbsence.STAYED_AWAY,
                                        Set.of(HearingAbandoned.Circumstance.GOOD_REASON))),
                        "2026-04-03")
                .breaksAt("abandon", "given-up", "行政处罚法 64(6)");
    }

    private static Story noticed() {
        return Tales.investigated()
                .then(
                        "grade",
                        new CaseGraded(at("2026-03-10T10:00"), Set.of(ReviewCircumstance.MAJOR_RIGHTS), List.of()))
                .then("notice", Tales.notice(at("2026-03-11T09:00"), LARGE))
                .then("close-defence", new DefenceClosed(at("2026-03-19T09:00")));
    }

    private static Story told() {
        return noticed()
                .before("close-defence", "tell", new HearingRightNotified(at("2026-03-11T09:00"), "听告〔2026〕1号"));
    }

    static Story asked() {
        return told().before("close-defence", "ask", new HearingRequested(at("2026-03-16T09:00"), "当事人"));
    }

    static Story held() {
        Story heard = asked().then("schedule", schedule())
                .then(
                        "hold",
                        new HearingHeld(
                                at("2026-03-31T11:00"),
                                PRESIDER,
                                HearingOpenness.PUBLIC,
                                EnumSet.allOf(HearingHeld.Step.class),
                                List.of()))
                .then("sign", new HearingRecordSigned(at("2026-04-01T12:00"), true, RecordSigning.SIGNED, ""))
                .then(
                        "review",
                        new LegallyReviewed(
                                at("2026-04-02T09:00"),
                                Cast.REVIEWER,
                                Set.of(LegallyReviewed.ReviewerTrait.LAW_QUALIFIED),
                                true,
                                "同意"));
        return decided(heard, "2026-04-03");
    }

    /** Notified on Thursday 19 March; seven working days lie between it and Tuesday 31 March. */
    static HearingScheduled schedule() {
        return new HearingScheduled(
                at("2026-03-19T10:00"), at("2026-03-31T09:00"), "三楼会议室", PRESIDER, HearingOpenness.PUBLIC, "", true);
    }

    static Story decided(Story before, String day) {
        return before.then(
                        "discuss",
                        new CollectivelyDiscussed(at(day + "T09:00"), List.of(Cast.HEAD, "33020308002"), "同意处罚"))
                .then("decide", Tales.penalty(at(day + "T10:00"), LARGE));
    }
}
