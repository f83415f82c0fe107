package org.huzheng.casefile.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.remedy.RemedyTrial.APPLIED;
import static org.huzheng.casefile.remedy.RemedyTrial.apply;
import static org.huzheng.casefile.remedy.RemedyTrial.decided;
import static org.huzheng.casefile.remedy.RemedyTrial.judged;
import static org.huzheng.casefile.remedy.RemedyTrial.record;
import static org.huzheng.casefile.remedy.RemedyTrial.sue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.remedy.internal.CreditLifecycle;
import org.huzheng.casefile.remedy.internal.RemedyLifecycle;
import org.huzheng.casefile.remedy.internal.RemedyState;
import org.huzheng.casefile.service.DecisionSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-RMD-001")
class RemedyLifecycleTest {
    private static final Optional<Long> SAME = Optional.empty();

    @Test
    void tables_everyCell_mirrorTheContract() throws IOException {
        Mirrored.assertMirrored(RemedyLifecycle.REGION);
        Mirrored.assertMirrored(CreditLifecycle.REGION);
    }

    @Test
    @Tag("HZ-RMD-002")
    void application_sixtyDays_rollsOverTheHoliday() {
        // The sixtieth day is 4 May, in the holiday that ends on 5 May.
        CaseTrial served = RemedyTrial.served();
        served.then(apply(at("2026-05-06T23:59")));
        served.assertRefused(apply(at("2026-05-07T00:00")), "applied-in-time", "行政复议法 20(1)");
        served.then(new ReconsiderationApplied(at("2026-05-07T00:00"), "示例县人民政府", Optional.of("遭遇洪水，道路中断")));
    }

    @Test
    @Tag("HZ-RMD-002")
    void application_beforeAnyDecision_isRefused() {
        RemedyTrial.trial().assertRefused(apply(APPLIED), "decision-made", "行政复议法 20(1)");
    }

    @Test
    @Tag("HZ-RMD-002")
    void application_afterWithdrawal_isRefused() {
        CaseTrial withdrawn = RemedyTrial.applied()
                .then(new ReconsiderationDismissed(at("2026-03-30T09:00"), DismissalGround.WITHDRAWN));
        withdrawn.assertRefused(apply(at("2026-04-01T09:00")), "may-apply-again", "行政复议法 74(2)");
        RemedyTrial.applied()
                .then(
                        new ReconsiderationDismissed(at("2026-03-30T09:00"), DismissalGround.NOT_ACCEPTED),
                        apply(at("2026-04-01T09:00")));
    }

    @Test
    @Tag("HZ-RMD-003")
    void suit_sixMonths_rollsOverTheWeekend() {
        CaseTrial served = RemedyTrial.served();
        served.then(sue(at("2026-09-07T23:59")));
        served.assertRefused(sue(at("2026-09-08T00:00")), "sued-in-time", "行政诉讼法 46(1)");
        served.then(new LitigationFiled(at("2026-09-08T00:00"), "示例县人民法院", Optional.of("被错误羁押")));
    }

    @Test
    @Tag("HZ-RMD-004")
    void suit_againstOnSpotDecision_needsReconsiderationFirst() {
        CaseTrial spot = RemedyTrial.onSpot();
        spot.assertRefused(sue(APPLIED), "reconsideration-first", "行政复议法 23(1)(1)");
        spot.then(
                apply(APPLIED),
                new ReconsiderationAccepted(at("2026-03-23T09:00"), true),
                decided(at("2026-04-10T09:00"), RemedyOutcome.UPHELD, SAME),
                sue(at("2026-04-20T09:00")));
    }

    @Test
    @Tag("HZ-RMD-005")
    void suit_afterReconsideration_withinFifteenDays() {
        CaseTrial upheld = RemedyTrial.applied().then(decided(at("2026-04-10T09:00"), RemedyOutcome.UPHELD, SAME));
        // The fifteenth day is Saturday 25 April.
        upheld.then(sue(at("2026-04-27T23:59")));
        upheld.assertRefused(sue(at("2026-04-28T00:00")), "within-fifteen-days", "行政诉讼法 45");
    }

    @Test
    @Tag("HZ-RMD-005")
    void suit_afterAJudgment_isRefused() {
        RemedyTrial.served()
                .then(sue(APPLIED), judged(at("2026-06-10T09:00"), RemedyOutcome.UPHELD, SAME))
                .assertRefused(sue(at("2026-06-11T09:00")), "after-reconsideration", "行政诉讼法 45");
    }

    @Test
    @Tag("HZ-RMD-005")
    void suit_duringReconsideration_onlyWhenItIsLate() {
        CaseTrial accepted = RemedyTrial.applied().then(new ReconsiderationAccepted(at("2026-03-23T09:00"), false));
        // Sixty days end on 22 May; the fifteen that follow end on 6 June, a Saturday.
        accepted.assertRefused(sue(at("2026-05-22T23:00")), "reconsideration-late", "行政诉讼法 45");
        accepted.assertRefused(sue(at("2026-06-09T00:00")), "reconsideration-late", "行政诉讼法 45");
        CaseTrial sued = accepted.then(sue(at("2026-06-08T23:00")));
        assertThat(record(sued).rounds().get(0).dismissal()).contains(DismissalGround.OVERTAKEN);
        assertThat(record(sued).open()).isTrue();
        accepted.then(new ReconsiderationExtended(at("2026-05-20T09:00"), 30))
                .assertRefused(sue(at("2026-06-08T23:00")), "reconsideration-late", "行政诉讼法 45");
        RemedyTrial.applied().assertRefused(sue(at("2026-06-08T23:00")), "reconsideration-late", "行政诉讼法 45");
    }

    @Test
    @Tag("HZ-RMD-006")
    void reconsideration_extendedTwiceOrTooLongOrSimple_isRefused() {
        Instant when = at("2026-04-20T09:00");
        CaseTrial accepted = RemedyTrial.applied().then(new ReconsiderationAccepted(at("2026-03-23T09:00"), false));
        accepted.assertRefused(new ReconsiderationExtended(when, 31), "extended-once-thirty-days", "行政复议法 62(1)");
        accepted.then(new ReconsiderationExtended(when, 10))
                .assertRefused(new ReconsiderationExtended(when, 10), "extended-once-thirty-days", "行政复议法 62(1)");
        RemedyTrial.applied()
                .then(new ReconsiderationAccepted(at("2026-03-23T09:00"), true))
                .assertRefused(new ReconsiderationExtended(when, 10), "extended-once-thirty-days", "行政复议法 62(1)");
    }

    @Test
    @Tag("HZ-RMD-006")
    void reconsideration_extendedBeforeAcceptance_isRefused() {
        assertThat(RemedyTrial.applied().guards(new ReconsiderationExtended(APPLIED, 10)))
                .contains("accepted-before");
    }

    @Test
    @Tag("HZ-RMD-007")
    void answer_tenWorkingDaysOrFive_thenOverdue() {
        CaseTrial ordinary = RemedyTrial.applied()
                .then(
                        new ReconsiderationAccepted(at("2026-03-23T09:00"), false),
                        new ReconsiderationCopyReceived(at("2026-03-24T09:00")));
        assertThat(ordinary.duties(at("2026-04-08T23:59"))).containsExactly("answer-reconsideration DUE");
        assertThat(ordinary.duties(at("2026-04-09T00:00"))).containsExactly("answer-reconsideration OVERDUE");
        assertThat(ordinary.then(new ReconsiderationAnswered(at("2026-04-09T09:00")))
                        .soFar()
                        .duties())
                .isEmpty();
        CaseTrial simple = RemedyTrial.applied()
                .then(
                        new ReconsiderationAccepted(at("2026-03-23T09:00"), true),
                        new ReconsiderationCopyReceived(at("2026-03-24T09:00")));
        assertThat(simple.duties(at("2026-04-01T00:00"))).containsExactly("answer-reconsideration OVERDUE");
    }

    @Test
    @Tag("HZ-RMD-007")
    void answer_toTheCourt_fifteenDays() {
        CaseTrial sued = RemedyTrial.served().then(sue(APPLIED), new ComplaintReceived(at("2026-03-24T09:00")));
        assertThat(sued.duties(at("2026-04-08T23:59"))).containsExactly("answer-complaint DUE");
        assertThat(sued.duties(at("2026-04-09T00:00"))).containsExactly("answer-complaint OVERDUE");
        assertThat(sued.then(new ComplaintAnswered(at("2026-04-08T09:00")))
                        .soFar()
                        .duties())
                .isEmpty();
        RemedyTrial.served()
                .then(sue(APPLIED))
                .assertRefused(new ComplaintAnswered(APPLIED), "copy-received", "行政复议法 48");
    }

    @Test
    @Tag("HZ-RMD-008")
    void result_fromTheOtherForum_isRefused() {
        RemedyTrial.applied().assertRefused(judged(APPLIED, RemedyOutcome.UPHELD, SAME), "same-forum", "");
        RemedyTrial.served()
                .then(sue(APPLIED))
                .assertRefused(decided(APPLIED, RemedyOutcome.UPHELD, SAME), "same-forum", "");
    }

    @Test
    @Tag("HZ-RMD-008")
    void change_toHeavier_isRefused() {
        Optional<Long> more = Optional.of(DecisionSamples.FINE + 1);
        RemedyTrial.applied()
                .assertRefused(
                        decided(APPLIED, RemedyOutcome.CHANGED, more), "reconsideration-not-heavier", "行政复议法 63(2)");
        RemedyTrial.applied().then(new ReconsiderationDecided(APPLIED, "1号", RemedyOutcome.CHANGED, more, true));
        RemedyTrial.served()
                .then(sue(APPLIED))
                .assertRefused(judged(APPLIED, RemedyOutcome.CHANGED, more), "judgment-not-heavier", "行政诉讼法 77(2)");
    }

    @ParameterizedTest
    @EnumSource(RemedyOutcome.class)
    @Tag("HZ-RMD-008")
    void outcome_each_reachesItsState(RemedyOutcome outcome) {
        Instant when = at("2026-04-10T09:00");
        CaseTrial ended = RemedyTrial.applied().then(decided(when, outcome, SAME));
        assertThat(ended.soFar().state(RemedyLifecycle.REGION).name()).isEqualTo(outcome.name());
        assertThat(record(ended).overturned(ended.soFar())).isEqualTo(outcome != RemedyOutcome.UPHELD);
        assertThat(record(ended).overturnedAt(ended.soFar()).isPresent()).isEqualTo(outcome != RemedyOutcome.UPHELD);
        boolean gone = outcome == RemedyOutcome.ANNULLED || outcome == RemedyOutcome.VOID;
        assertThat(record(ended).fineFen(ended.soFar())).isEqualTo(gone ? 0 : DecisionSamples.FINE);
        assertThat(record(ended).closed(ended.soFar(), when)).isFalse();
        assertThat(record(ended).closed(ended.soFar(), at("2026-04-28T00:00"))).isTrue();
    }

    @Test
    @Tag("HZ-RMD-008")
    void change_ofTheFine_isRemembered() {
        CaseTrial changed = RemedyTrial.applied().then(decided(APPLIED, RemedyOutcome.CHANGED, Optional.of(600_000L)));
        assertThat(record(changed).fineFen(changed.soFar())).isEqualTo(600_000);
    }

    @Test
    @Tag("HZ-RMD-011")
    void stay_withReasons_lastsUntilLiftedOrEnded() {
        RemedyTrial.applied().assertRefused(new ExecutionStayed(APPLIED, "示例县人民政府", ""), "stay-reasoned", "行政复议法 42");
        RemedyTrial.applied().assertRefused(new StayLifted(APPLIED, "情形消失"), "stay-in-force", "行政复议法 42");
        CaseTrial stayed = RemedyTrial.applied().then(new ExecutionStayed(APPLIED, "示例县人民政府", "损失难以弥补"));
        assertThat(record(stayed).stayed()).isTrue();
        assertThat(record(stayed.then(new StayLifted(APPLIED, "情形消失"))).stayed())
                .isFalse();
        CaseTrial ended = stayed.then(decided(at("2026-04-10T09:00"), RemedyOutcome.UPHELD, SAME));
        assertThat(record(ended).stayed()).isFalse();
    }

    @Test
    @Tag("HZ-RMD-009")
    void lapse_onlyWhenBothPeriodsAreOver() {
        CaseTrial served = RemedyTrial.served();
        served.assertRefused(new RemedyLapsed(at("2026-05-07T00:00")), "remedy-periods-over", "行政复议法 20(1)");
        assertThat(record(served).lastPeriod(served.soFar()).map(Deadline::lastDay))
                .contains(LocalDate.of(2026, 9, 7));
        CaseTrial lapsed = served.then(new RemedyLapsed(at("2026-09-08T00:00")));
        assertThat(record(lapsed).closed(lapsed.soFar(), at("2026-09-08T00:00")))
                .isTrue();
        assertThat(record(lapsed).used()).isFalse();
    }

    @Test
    @Tag("HZ-RMD-009")
    void lapse_ofOnSpotDecision_needsOnlyTheSixtyDays() {
        RemedyTrial.onSpot().then(new RemedyLapsed(at("2026-05-07T00:00")));
    }

    @Test
    @Tag("HZ-RMD-009")
    void periods_notServed_neverClose() {
        CaseTrial unserved = RemedyTrial.trial().then(DecisionSamples.penalty());
        assertThat(record(unserved).closed(unserved.soFar(), at("2030-01-01T00:00")))
                .isFalse();
        unserved.assertRefused(new RemedyLapsed(at("2027-01-01T00:00")), "remedy-periods-over", "行政复议法 20(1)");
    }

    @Test
    @Tag("HZ-RMD-009")
    void periods_afterADismissedReconsideration_areTheLongerOnes() {
        CaseTrial dismissed = RemedyTrial.applied()
                .then(new ReconsiderationDismissed(at("2026-03-30T09:00"), DismissalGround.REJECTED));
        assertThat(record(dismissed).lastPeriod(dismissed.soFar()).map(Deadline::lastDay))
                .contains(LocalDate.of(2026, 9, 7));
        dismissed.then(sue(at("2026-08-01T09:00")));
        CaseTrial suit = RemedyTrial.served()
                .then(sue(APPLIED), new LitigationDismissed(at("2026-05-01T09:00"), DismissalGround.WITHDRAWN));
        suit.assertRefused(sue(at("2026-05-02T09:00")), "after-reconsideration", "行政诉讼法 45");
        assertThat(record(suit).closed(suit.soFar(), at("2026-09-07T23:00"))).isFalse();
    }

    @Test
    @Tag("HZ-RMD-001")
    void decision_madeAnew_beginsRemediesAnew() {
        CaseTrial anew = RemedyTrial.served()
                .then(
                        new RemedyLapsed(at("2026-09-08T00:00")),
                        DecisionSamples.penalty(at("2026-10-12T09:00"), java.util.List.of(), 0));
        assertThat(record(anew).lapsed()).isFalse();
        assertThat(anew.soFar().state(RemedyLifecycle.REGION)).isEqualTo(RemedyState.NONE);
    }
}
