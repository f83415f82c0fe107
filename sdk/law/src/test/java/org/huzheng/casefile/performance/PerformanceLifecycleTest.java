package org.huzheng.casefile.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.performance.PerformanceTrial.LATE;
import static org.huzheng.casefile.performance.PerformanceTrial.SERVED;
import static org.huzheng.casefile.performance.PerformanceTrial.annulled;
import static org.huzheng.casefile.performance.PerformanceTrial.instalment;
import static org.huzheng.casefile.performance.PerformanceTrial.onSpot;
import static org.huzheng.casefile.performance.PerformanceTrial.overdue;
import static org.huzheng.casefile.performance.PerformanceTrial.pay;
import static org.huzheng.casefile.performance.PerformanceTrial.record;
import static org.huzheng.casefile.performance.PerformanceTrial.served;
import static org.huzheng.casefile.performance.PerformanceTrial.servedTwofold;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.service.DecisionSamples.FINE;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.performance.internal.CollectionLifecycle;
import org.huzheng.casefile.performance.internal.PerformanceLifecycle;
import org.huzheng.casefile.performance.internal.PerformanceState;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.service.DecisionSamples;
import org.huzheng.matter.PenaltyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-PRF-001")
class PerformanceLifecycleTest {
    private static final Instant EARLY = at("2026-03-10T09:00");

    @Test
    void tables_everyCell_mirrorTheContract() throws IOException {
        Mirrored.assertMirrored(PerformanceLifecycle.REGION);
        Mirrored.assertMirrored(CollectionLifecycle.REGION);
    }

    @Test
    @Tag("HZ-PRF-002")
    void fine_unpaid_isADutyOfFifteenDays() {
        CaseTrial served = served();
        assertThat(served.duties(at("2026-03-17T23:59"))).containsExactly("pay-fine DUE");
        assertThat(served.duties(at("2026-03-18T00:00"))).containsExactly("pay-fine OVERDUE");
    }

    @Test
    @Tag("HZ-PRF-002")
    void fine_paidInFull_isPerformed() {
        CaseTrial paid = served().then(pay(EARLY, FINE));
        assertThat(paid.soFar().duties()).isEmpty();
        CaseTrial performed = paid.then(new PerformanceCompleted(EARLY));
        assertThat(performed.soFar().state(PerformanceLifecycle.REGION)).isEqualTo(PerformanceState.PERFORMED);
    }

    @Test
    @Tag("HZ-PRF-002")
    void payment_ofNothingOrTooMuchOrWithoutReceipt_isRefused() {
        served().assertRefused(pay(EARLY, 0), "not-more-than-owed", "行政处罚法 72(1)(1)");
        served().assertRefused(pay(EARLY, FINE + 1), "not-more-than-owed", "行政处罚法 72(1)(1)");
        served().assertRefused(
                        new FinePaid(EARLY, FINE, PaymentChannel.ELECTRONIC, ""), "payment-receipt", "行政处罚法 67(3)");
        overdue().then(pay(LATE, FINE + 30_000));
    }

    @Test
    @Tag("HZ-PRF-002")
    void completion_withSomethingOpen_isRefused() {
        CaseTrial twofold = servedTwofold().then(pay(EARLY, FINE));
        assertThat(twofold.duties(EARLY)).containsExactly("perform-obligations DUE");
        twofold.assertRefused(new PerformanceCompleted(EARLY), "all-performed", "行政处罚法 66(1)");
        served().assertRefused(new PerformanceCompleted(EARLY), "all-performed", "行政处罚法 66(1)");
        twofold.then(
                new ObligationPerformed(EARLY, PenaltyKind.SUSPEND_BUSINESS, "停业现场照片"),
                new PerformanceCompleted(EARLY));
    }

    @Test
    @Tag("HZ-PRF-002")
    void obligation_notOfTheDecisionOrWithoutProof_isRefused() {
        CaseTrial twofold = servedTwofold();
        twofold.assertRefused(
                new ObligationPerformed(EARLY, PenaltyKind.CLOSE, "照片"), "part-of-decision", "行政处罚法 66(1)");
        twofold.assertRefused(
                new ObligationPerformed(EARLY, PenaltyKind.FINE, "照片"), "part-of-decision", "行政处罚法 66(1)");
        twofold.assertRefused(
                new ObligationPerformed(EARLY, PenaltyKind.SUSPEND_BUSINESS, ""), "part-of-decision", "行政处罚法 66(1)");
    }

    @Test
    @Tag("HZ-PRF-004")
    void overdue_beforeTheTimeIsOver_isRefused() {
        served().assertRefused(
                        new PerformanceFellOverdue(at("2026-03-17T23:59"), Optional.empty()),
                        "performance-time-over",
                        "行政处罚法 66(1)");
        CaseTrial paid = servedTwofold().then(pay(EARLY, FINE));
        paid.assertRefused(
                new PerformanceFellOverdue(LATE, Optional.of(LocalDate.of(2026, 3, 18))),
                "performance-time-over",
                "行政处罚法 66(1)");
        paid.then(new PerformanceFellOverdue(LATE, Optional.of(LocalDate.of(2026, 3, 17))));
    }

    @Test
    @Tag("HZ-PRF-004")
    void overdue_tenDays_owesThirtyPercentMore() {
        CaseTrial overdue = overdue();
        Instant tenth = at("2026-03-27T09:00");
        assertThat(record(overdue).owedFen(overdue.soFar(), tenth)).isEqualTo(FINE + 300_000);
        overdue.assertRefused(pay(tenth, FINE + 300_001), "not-more-than-owed", "行政处罚法 72(1)(1)");
        overdue.then(pay(tenth, FINE + 300_000), new PerformanceCompleted(tenth));
    }

    @Test
    @Tag("HZ-PRF-005")
    void overdue_inReconsideration_isNotCounted() {
        // 18 and 19 March count; 20 March to 10 April do not; 11 April does.
        CaseTrial upheld = overdue()
                .then(
                        new ReconsiderationApplied(at("2026-03-20T09:00"), "示例县人民政府", Optional.empty()),
                        new ReconsiderationDecided(
                                at("2026-04-10T09:00"), "1号", RemedyOutcome.UPHELD, Optional.empty(), false));
        assertThat(record(upheld).owedFen(upheld.soFar(), at("2026-04-11T09:00")))
                .isEqualTo(FINE + 3 * 30_000);
    }

    @Test
    @Tag("HZ-PRF-005")
    void fine_changedInReconsideration_isWhatIsOwed() {
        CaseTrial changed = served().then(
                        new ReconsiderationApplied(EARLY, "示例县人民政府", Optional.empty()),
                        new ReconsiderationDecided(EARLY, "1号", RemedyOutcome.CHANGED, Optional.of(600_000L), false));
        assertThat(record(changed).owedFen(changed.soFar(), EARLY)).isEqualTo(600_000);
    }

    @Test
    @Tag("HZ-PRF-003")
    void deferral_asTheLawHasIt_isInForce() {
        CaseTrial deferred = asked().then(approve(
                EARLY, List.of(instalment("2026-04-10", 500_000), instalment("2026-05-11", 500_000)), "负责人"));
        assertThat(deferred.soFar().state(PerformanceLifecycle.REGION)).isEqualTo(PerformanceState.DEFERRED);
        assertThat(deferred.duties(at("2026-04-10T23:59"))).containsExactly("pay-fine DUE");
        assertThat(deferred.duties(at("2026-04-11T00:00"))).containsExactly("pay-fine OVERDUE");
        CaseTrial half = deferred.then(pay(at("2026-04-10T09:00"), 500_000));
        assertThat(half.duties(at("2026-05-11T23:59"))).containsExactly("pay-fine DUE");
        assertThat(record(half).approvedUntil()).contains(LocalDate.of(2026, 5, 11));
        half.assertRefused(
                new PerformanceFellOverdue(at("2026-05-11T09:00"), Optional.empty()),
                "performance-time-over",
                "行政处罚法 66(1)");
        half.then(new PerformanceFellOverdue(at("2026-05-12T09:00"), Optional.empty()));
    }

    @Test
    @Tag("HZ-PRF-003")
    void deferral_withoutHardshipOrRequestOrApproval_isRefused() {
        List<Instalment> plan = List.of(instalment("2026-05-11", FINE));
        served().assertRefused(new DeferralRequested(EARLY, ""), "hardship-stated", "行政处罚法 66(2)");
        served().assertRefused(approve(EARLY, plan, "负责人"), "deferral-asked", "行政处罚法 66(2)");
        served().assertRefused(new DeferralRefused(EARLY, "无经济困难"), "deferral-asked", "行政处罚法 66(2)");
        asked().assertRefused(approve(EARLY, plan, ""), "deferral-approved", "行政处罚法 66(2)");
        assertThat(asked().duties(EARLY)).containsExactly("pay-fine DUE", "decide-deferral DUE");
        assertThat(asked().then(new DeferralRefused(EARLY, "无经济困难")).duties(EARLY))
                .containsExactly("pay-fine DUE");
    }

    @Test
    @Tag("HZ-PRF-003")
    void deferral_planThatDoesNotAddUpOrRunsBackwards_isRefused() {
        asked().assertRefused(
                        approve(EARLY, List.of(instalment("2026-05-11", FINE - 1)), "负责人"),
                        "plan-covers-fine",
                        "行政处罚法 66(2)");
        asked().assertRefused(
                        approve(
                                EARLY,
                                List.of(instalment("2026-05-11", 500_000), instalment("2026-04-11", 500_000)),
                                "负责人"),
                        "plan-days-in-order",
                        "行政处罚法 66(2)");
        asked().assertRefused(
                        approve(EARLY, List.of(instalment("2026-03-10", FINE)), "负责人"),
                        "plan-days-in-order",
                        "行政处罚法 66(2)");
    }

    @Test
    @Tag("HZ-PRF-006")
    void surcharge_reducedTooMuchOrForNothing_isRefused() {
        Instant tenth = at("2026-03-27T09:00");
        overdue().assertRefused(new SurchargeReduced(tenth, 300_001, "已恢复原状"), "within-surcharge", "行政强制法 42(1)");
        overdue().assertRefused(new SurchargeReduced(tenth, 100_000, ""), "made-good", "行政强制法 42(1)");
        overdue()
                .then(new SurchargeReduced(tenth, 300_000, "已恢复原状"), pay(tenth, FINE), new PerformanceCompleted(tenth));
    }

    @Test
    @Tag("HZ-PRF-008")
    void decision_annulledBeforeAnythingWasTaken_releases() {
        CaseTrial gone = annulled(served(), EARLY);
        assertThat(gone.soFar().duties()).isEmpty();
        gone.assertRefused(new PerformanceCompleted(EARLY), "decision-stands", "行政强制法 40(4)");
        gone.then(new PerformanceReleased(EARLY));
        served().assertRefused(new PerformanceReleased(EARLY), "decision-gone", "行政强制法 40(4)");
    }

    @Test
    @Tag("HZ-PRF-008")
    void decision_annulledAfterPayment_mustBeGivenBack() {
        CaseTrial gone = annulled(served().then(pay(EARLY, 400_000)), EARLY);
        assertThat(gone.duties(EARLY)).containsExactly("give-back DUE");
        gone.assertRefused(new PerformanceReleased(EARLY), "nothing-taken", "行政强制法 41");
        gone.assertRefused(new RestitutionMade(EARLY, 399_999, ""), "all-given-back", "行政强制法 41");
        gone.assertRefused(new RestitutionMade(EARLY, 400_001, ""), "all-given-back", "行政强制法 41");
        assertThat(gone.then(new RestitutionMade(EARLY, 400_000, "")).soFar().duties())
                .isEmpty();
        served().assertRefused(new RestitutionMade(EARLY, 0, "设备"), "decision-set-aside", "行政强制法 41");
    }

    @Test
    @Tag("HZ-PRF-008")
    void fine_changedBelowWhatWasPaid_mustBeGivenBack() {
        CaseTrial changed = served().then(
                        pay(EARLY, FINE),
                        new ReconsiderationApplied(EARLY, "示例县人民政府", Optional.empty()),
                        new ReconsiderationDecided(EARLY, "1号", RemedyOutcome.CHANGED, Optional.of(600_000L), false));
        assertThat(changed.duties(EARLY)).containsExactly("give-back DUE");
        changed.assertRefused(new RestitutionMade(EARLY, 399_999, ""), "all-given-back", "行政强制法 41");
        assertThat(changed.then(new RestitutionMade(EARLY, 400_000, "")).soFar().duties())
                .isEmpty();
    }

    @Test
    @Tag("HZ-PRF-007")
    void collection_onSpotUpToHundred_isHandedOn() {
        CaseTrial collected =
                onSpot(10_000).then(collect(CollectionGround.UP_TO_HUNDRED, "", 10_000, "票据1", Optional.empty()));
        assertThat(collected.duties(at("2026-03-04T23:59"))).containsExactly("hand-in-money DUE");
        assertThat(collected.duties(at("2026-03-05T00:00"))).containsExactly("hand-in-money OVERDUE");
        CaseTrial handedIn = collected.then(new FineHandedIn(at("2026-03-04T09:00")));
        assertThat(handedIn.duties(at("2026-03-07T00:00"))).containsExactly("bank-money OVERDUE");
        CaseTrial banked = handedIn.then(new FineBanked(at("2026-03-06T09:00")));
        assertThat(banked.soFar().duties()).isEmpty();
        banked.then(new PerformanceCompleted(at("2026-03-06T09:00")));
    }

    @Test
    @Tag("HZ-PRF-007")
    void collection_onTheWater_countsFromTheShore() {
        Optional<Instant> ashore = Optional.of(at("2026-03-06T18:00"));
        CaseTrial collected = served().then(collect(CollectionGround.REMOTE, "当事人提出，缴款确有困难", FINE, "票据1", ashore));
        assertThat(collected.duties(at("2026-03-10T23:59"))).containsExactly("hand-in-money DUE");
        assertThat(collected.duties(at("2026-03-11T00:00"))).containsExactly("hand-in-money OVERDUE");
    }

    @Test
    @Tag("HZ-PRF-007")
    void collection_withoutGroundOrReceipt_isRefused() {
        onSpot(10_001)
                .assertRefused(
                        collect(CollectionGround.UP_TO_HUNDRED, "", 10_001, "票据1", Optional.empty()),
                        "on-spot-ground",
                        "行政处罚法 67(2)");
        served().assertRefused(
                        collect(CollectionGround.HARD_LATER, "外地车辆", FINE, "票据1", Optional.empty()),
                        "on-spot-ground",
                        "行政处罚法 67(2)");
        served().assertRefused(
                        collect(CollectionGround.REMOTE, "", FINE, "票据1", Optional.empty()),
                        "on-spot-ground",
                        "行政处罚法 67(2)");
        onSpot(10_000)
                .assertRefused(
                        collect(CollectionGround.HARD_LATER, "外地车辆", 10_000, "", Optional.empty()),
                        "fiscal-receipt",
                        "行政处罚法 70");
    }

    @Test
    @Tag("HZ-PRF-001")
    void decision_servedAnew_countsWhatWasPaid() {
        CaseTrial anew = served().then(
                        pay(EARLY, 400_000),
                        DecisionSamples.penalty(at("2026-03-11T09:00"), List.of(PenaltyKind.FINE), 500_000),
                        DecisionSamples.handedOver(at("2026-03-12T09:00")));
        assertThat(record(anew).owedFen(anew.soFar(), at("2026-03-13T09:00"))).isEqualTo(100_000);
        assertThat(record(anew).payBy().map(by -> by.lastDay())).contains(LocalDate.of(2026, 3, 27));
    }

    private static CaseTrial asked() {
        return served().then(new DeferralRequested(EARLY, "停业整顿，流动资金不足"));
    }

    private static DeferralApproved approve(Instant at, List<Instalment> plan, String approver) {
        return new DeferralApproved(at, plan, approver);
    }

    private static FineCollectedOnSpot collect(
            CollectionGround ground, String reason, long fen, String receipt, Optional<Instant> ashoreAt) {
        return new FineCollectedOnSpot(SERVED, fen, ground, reason, receipt, ashoreAt);
    }
}
