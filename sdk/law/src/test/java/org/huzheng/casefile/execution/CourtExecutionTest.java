package org.huzheng.casefile.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.execution.ExecutionTrial.DEMANDED;
import static org.huzheng.casefile.execution.ExecutionTrial.IN_TIME;
import static org.huzheng.casefile.execution.ExecutionTrial.MATERIALS;
import static org.huzheng.casefile.execution.ExecutionTrial.applied;
import static org.huzheng.casefile.execution.ExecutionTrial.apply;
import static org.huzheng.casefile.execution.ExecutionTrial.demand;
import static org.huzheng.casefile.execution.ExecutionTrial.demanded;
import static org.huzheng.casefile.execution.ExecutionTrial.overdue;
import static org.huzheng.casefile.execution.ExecutionTrial.reconsidered;
import static org.huzheng.casefile.execution.ExecutionTrial.rule;
import static org.huzheng.casefile.execution.ExecutionTrial.served;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.service.DecisionSamples.FINE;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.execution.internal.ExecutionLifecycle;
import org.huzheng.casefile.execution.internal.ExecutionRecord;
import org.huzheng.casefile.execution.internal.ExecutionState;
import org.huzheng.casefile.performance.DeferralApproved;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.Instalment;
import org.huzheng.casefile.performance.PaymentChannel;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.remedy.LitigationDecided;
import org.huzheng.casefile.remedy.LitigationFiled;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-EXE-001")
class CourtExecutionTest {
    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(ExecutionLifecycle.REGION);
    }

    @Test
    @Tag("HZ-EXE-002")
    void demand_beforeThePartyIsOverdue_isRefused() {
        served().assertRefused(demand(FINE), "performance-overdue", "行政强制法 54");
        assertThat(overdue().duties(DEMANDED)).contains("demand-performance DUE");
    }

    @Test
    @Tag("HZ-EXE-002")
    void demand_withoutItsFourPoints_isRefused() {
        LocalDate until = LocalDate.of(2026, 4, 1);
        overdue()
                .assertRefused(
                        new DemandServed(DEMANDED, LocalDate.of(2026, 3, 18), "缴纳", FINE, "银行", true),
                        "demand-time-and-manner",
                        "行政强制法 35");
        overdue()
                .assertRefused(
                        new DemandServed(DEMANDED, until, "", FINE, "银行", true), "demand-time-and-manner", "行政强制法 35");
        overdue()
                .assertRefused(new DemandServed(DEMANDED, until, "缴纳", FINE, "", true), "demand-amount", "行政强制法 35(3)");
        // One day late: 10,300 yuan are owed.
        overdue().then(demand(FINE + 30_000));
        overdue().assertRefused(demand(FINE + 30_001), "demand-amount", "行政强制法 35(3)");
        overdue().assertRefused(demand(0), "demand-amount", "行政强制法 35(3)");
        overdue()
                .assertRefused(
                        new DemandServed(DEMANDED, until, "缴纳", FINE, "银行", false), "demand-rights", "行政强制法 35(4)");
    }

    @Test
    @Tag("HZ-EXE-003")
    void statement_untilReviewed_keepsTheAgencyFromCourt() {
        Instant when = at("2026-03-20T09:00");
        CaseTrial answered = demanded().then(new DemandAnswered(when, "已申请延期"));
        assertThat(answered.duties(when)).contains("review-statement DUE");
        answered.assertRefused(apply(IN_TIME), "statements-reviewed", "行政强制法 36");
        answered.then(new DemandReviewed(when, false, "不成立"), apply(IN_TIME));
        CaseTrial withdrawn = answered.then(new DemandReviewed(when, true, "成立"));
        assertThat(withdrawn.soFar().state(ExecutionLifecycle.REGION)).isEqualTo(ExecutionState.NONE);
        demanded().assertRefused(new DemandReviewed(when, false, "不成立"), "statement-to-review", "行政强制法 36");
    }

    @Test
    @Tag("HZ-EXE-004")
    void application_withinTenWorkingDaysOfTheDemand_isRefused() {
        // Demanded again after the remedies are over, so that nothing else stands in the way.
        CaseTrial demanded = overdue()
                .then(new DemandServed(at("2026-09-21T09:00"), LocalDate.of(2026, 10, 9), "缴纳", FINE, "银行", true));
        // 22–24 and 28–30 September, 8, 9, 10 (worked) and 12 October.
        demanded.assertRefused(apply(at("2026-10-12T09:00")), "ten-days-after-demand", "行政强制法 54");
        demanded.then(apply(at("2026-10-13T09:00")));
    }

    @Test
    @Tag("HZ-EXE-004")
    void application_whileARemedyIsPossible_isRefused() {
        demanded().assertRefused(apply(at("2026-09-02T23:59")), "remedies-over", "行政强制法 53");
        demanded().then(apply(at("2026-09-03T00:00")));
        CaseTrial sued = demanded().then(new LitigationFiled(at("2026-08-01T09:00"), "示例县人民法院", Optional.empty()));
        sued.assertRefused(apply(IN_TIME), "remedies-over", "行政强制法 53");
    }

    @Test
    @Tag("HZ-EXE-004")
    void application_afterThreeMonths_isRefused() {
        demanded().then(apply(at("2026-12-02T23:59")));
        demanded().assertRefused(apply(at("2026-12-03T00:00")), "within-three-months", "行政强制法 53");
        assertThat(demanded().duties(at("2026-12-02T23:59"))).contains("apply-to-court DUE");
        assertThat(demanded().duties(at("2026-12-03T00:00"))).contains("apply-to-court OVERDUE");
    }

    @Test
    @Tag("HZ-EXE-004")
    void application_afterInstalments_countsFromTheirEnd() {
        CaseTrial deferred = served().then(
                        new DeferralRequested(at("2026-03-10T09:00"), "经济困难"),
                        new DeferralApproved(
                                at("2026-03-11T09:00"),
                                List.of(new Instalment(LocalDate.of(2026, 11, 30), FINE)),
                                "负责人"));
        assertThat(ExecutionRecord.applyBy(deferred.soFar()).map(Deadline::lastDay))
                .contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    @Tag("HZ-EXE-004")
    void application_afterUpholding_isAcceptedAfterChangeByTheBody_isNot() {
        CaseTrial upheld = reconsidered(demanded(), at("2026-04-10T09:00"), RemedyOutcome.UPHELD, Optional.empty());
        upheld.assertRefused(apply(at("2026-04-27T23:59")), "remedies-over", "行政强制法 53");
        upheld.then(apply(at("2026-04-28T09:00")));
        for (RemedyOutcome outcome : List.of(RemedyOutcome.CHANGED, RemedyOutcome.ILLEGAL)) {
            reconsidered(demanded(), at("2026-04-10T09:00"), outcome, Optional.empty())
                    .assertRefused(apply(at("2026-04-28T09:00")), "decision-enforceable", "行政复议法 78");
        }
        demanded()
                .then(
                        new LitigationFiled(at("2026-04-10T09:00"), "示例县人民法院", Optional.empty()),
                        new LitigationDecided(
                                at("2026-07-10T09:00"), "1号", RemedyOutcome.CHANGED, Optional.of(500_000L), false),
                        apply(at("2026-07-13T09:00")));
    }

    @Test
    @Tag("HZ-EXE-004")
    void application_afterPayment_isRefused() {
        CaseTrial paid = demanded().then(new FinePaid(at("2026-03-18T11:00"), FINE + 30_000, PaymentChannel.BANK, "1"));
        paid.assertRefused(apply(IN_TIME), "still-unperformed", "行政强制法 54");
    }

    @Test
    @Tag("HZ-EXE-005")
    void application_withoutMaterialsOrSignature_isRefused() {
        for (CourtMaterial missing : MATERIALS) {
            List<CourtMaterial> rest =
                    MATERIALS.stream().filter(each -> each != missing).toList();
            demanded()
                    .assertRefused(
                            new CourtApplied(IN_TIME, "示例县人民法院", rest, EnumSet.allOf(CourtApplied.Mark.class)),
                            "court-materials",
                            "行政强制法 55(1)");
        }
        demanded()
                .assertRefused(
                        new CourtApplied(IN_TIME, "示例县人民法院", MATERIALS, Set.of(CourtApplied.Mark.SEALED)),
                        "application-signed-and-sealed",
                        "行政强制法 55(2)");
        demanded()
                .assertRefused(
                        new CourtApplied(IN_TIME, "示例县人民法院", MATERIALS, Set.of(CourtApplied.Mark.HEAD_SIGNED)),
                        "application-signed-and-sealed",
                        "行政强制法 55(2)");
    }

    @Test
    @Tag("HZ-EXE-006")
    void court_eachStep_hasItsTime() {
        // Applied on Monday 12 October.
        assertThat(applied().duties(at("2026-10-19T23:59"))).contains("court-accepts DUE");
        assertThat(applied().duties(at("2026-10-20T00:00"))).contains("court-accepts OVERDUE");
        CaseTrial accepted = applied().then(new CourtAccepted(at("2026-10-14T09:00")));
        assertThat(accepted.duties(at("2026-10-24T00:00"))).contains("court-rules OVERDUE");
        CaseTrial declined = applied().then(new CourtDeclined(at("2026-10-14T09:00"), "材料不齐"));
        assertThat(declined.duties(at("2026-10-29T23:59"))).contains("ask-higher-court DUE");
        assertThat(declined.duties(at("2026-10-30T00:00"))).contains("ask-higher-court OVERDUE");
        declined.then(new HigherCourtAllowed(at("2026-11-02T09:00"), "1号"));
        declined.then(apply(at("2026-10-20T09:00")));
    }

    @Test
    @Tag("HZ-EXE-006")
    void ruling_againstExecution_needsReasonsAndCanBeOverruled() {
        CaseTrial accepted = applied().then(new CourtAccepted(at("2026-10-14T09:00")));
        Instant when = at("2026-10-20T09:00");
        accepted.assertRefused(rule(when, false, ""), "refusal-reasoned", "行政强制法 58(2)");
        CaseTrial against = accepted.then(rule(when, false, "明显缺乏事实根据"));
        assertThat(against.duties(when)).contains("ask-higher-court DUE");
        assertThat(against.then(new HigherCourtAllowed(at("2026-11-02T09:00"), "1号"))
                        .soFar()
                        .state(ExecutionLifecycle.REGION))
                .isEqualTo(ExecutionState.EXECUTING);
    }

    @Test
    @Tag("HZ-EXE-002")
    void demand_afterInstalmentsFailed_isAccepted() {
        CaseTrial failed = served().then(
                        new DeferralRequested(at("2026-03-10T09:00"), "经济困难"),
                        new DeferralApproved(
                                at("2026-03-10T10:00"),
                                List.of(new Instalment(LocalDate.of(2026, 3, 16), FINE)),
                                "负责人"),
                        new PerformanceFellOverdue(at("2026-03-18T09:00"), Optional.empty()));
        failed.then(demand(FINE));
    }
}
