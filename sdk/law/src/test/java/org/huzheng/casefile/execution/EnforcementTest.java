package org.huzheng.casefile.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.execution.ExecutionTrial.decide;
import static org.huzheng.casefile.execution.ExecutionTrial.demanded;
import static org.huzheng.casefile.execution.ExecutionTrial.executing;
import static org.huzheng.casefile.execution.ExecutionTrial.reconsidered;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.service.DecisionSamples.FINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.execution.internal.ExecutionLifecycle;
import org.huzheng.casefile.execution.internal.ExecutionState;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.PaymentChannel;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.remedy.ExecutionStayed;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.StayLifted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-EXE-007")
class EnforcementTest {
    private static final Instant THIRTY_DAYS_ON = at("2026-04-20T09:00");
    private static final Optional<String> NO_HIDING = Optional.empty();

    @Test
    void enforcement_withoutPowerOfItsOwn_isRefused() {
        EnforcementDecided powerless = EnforcementDecided.builder()
                .at(THIRTY_DAYS_ON)
                .powerBasis("")
                .reason("理由")
                .manner("划拨")
                .plannedAt(THIRTY_DAYS_ON)
                .remedies("救济")
                .sealed(true)
                .kind(ExecutionKind.MONEY)
                .build();
        demanded().assertRefused(powerless, "own-power-to-execute", "行政强制法 34");
    }

    @Test
    void enforcement_beforeTheDemandIsOver_isRefusedUnlessPropertyIsHidden() {
        Instant early = at("2026-04-01T23:00");
        demanded().assertRefused(decide(early, ExecutionKind.OTHER, NO_HIDING), "demand-time-over", "行政强制法 37(1)");
        demanded().then(decide(early, ExecutionKind.OTHER, Optional.of("转移财物的录像")));
        demanded().then(decide(at("2026-04-02T00:00"), ExecutionKind.OTHER, NO_HIDING));
    }

    @Test
    void enforcement_withoutSealOrReasons_isRefused() {
        EnforcementDecided unsealed = EnforcementDecided.builder()
                .at(THIRTY_DAYS_ON)
                .powerBasis("某法第八十条")
                .reason("理由")
                .manner("划拨")
                .plannedAt(THIRTY_DAYS_ON)
                .remedies("救济")
                .sealed(false)
                .kind(ExecutionKind.MONEY)
                .build();
        demanded().assertRefused(unsealed, "enforcement-decision-content", "行政强制法 37(2)");
    }

    @Test
    void enforcement_ofMoney_waitsThirtyDaysOfSurcharge() {
        // Imposed since 18 March; the thirty days end on 17 April.
        demanded()
                .assertRefused(
                        decide(at("2026-04-17T09:00"), ExecutionKind.MONEY, NO_HIDING),
                        "surcharge-thirty-days",
                        "行政强制法 46(1)");
        demanded().then(decide(at("2026-04-18T09:00"), ExecutionKind.MONEY, NO_HIDING));
    }

    @Test
    @Tag("HZ-EXE-008")
    void demolition_unannouncedOrContestable_isRefused() {
        Instant after = at("2026-09-03T09:00");
        demanded()
                .assertRefused(
                        decide(after, ExecutionKind.DEMOLITION, NO_HIDING),
                        "demolition-announced-and-final",
                        "行政强制法 44");
        CaseTrial announced = demanded().then(announce(LocalDate.of(2026, 5, 1)));
        announced.assertRefused(
                decide(at("2026-09-02T09:00"), ExecutionKind.DEMOLITION, NO_HIDING),
                "demolition-announced-and-final",
                "行政强制法 44");
        announced.then(decide(after, ExecutionKind.DEMOLITION, NO_HIDING));
        demanded()
                .then(announce(LocalDate.of(2026, 9, 3)))
                .assertRefused(
                        decide(after, ExecutionKind.DEMOLITION, NO_HIDING),
                        "demolition-announced-and-final",
                        "行政强制法 44");
        demanded().assertRefused(announce(LocalDate.of(2026, 3, 20)), "demolition-time-given", "行政强制法 44");
    }

    @Test
    @Tag("HZ-EXE-009")
    void carryingOut_atNightOrOnAHoliday_isRefusedUnlessUrgent() {
        CaseTrial decided = demanded().then(decide(THIRTY_DAYS_ON, ExecutionKind.MONEY, NO_HIDING));
        for (String when : new String[] {"2026-04-20T22:00", "2026-04-21T05:59", "2026-05-01T10:00"}) {
            decided.assertRefused(carryOut(at(when), "", false), "no-night-no-holiday", "行政强制法 43(1)");
            decided.then(carryOut(at(when), "有倒塌危险", false));
        }
        decided.then(carryOut(at("2026-04-21T06:00"), "", false));
        // Saturday 25 April is a weekend, not a public holiday.
        decided.then(carryOut(at("2026-04-25T10:00"), "", false));
    }

    @Test
    @Tag("HZ-EXE-009")
    void carryingOut_byCuttingUtilities_isRefused() {
        demanded()
                .then(decide(THIRTY_DAYS_ON, ExecutionKind.MONEY, NO_HIDING))
                .assertRefused(carryOut(at("2026-04-21T10:00"), "", true), "no-utilities-cut", "行政强制法 43(2)");
    }

    @Test
    @Tag("HZ-EXE-016")
    void enforcement_whileStayed_isRefused() {
        Instant applied = at("2026-04-10T09:00");
        CaseTrial stayed = demanded()
                .then(
                        new ReconsiderationApplied(applied, "示例县人民政府", Optional.empty()),
                        new ExecutionStayed(applied, "示例县人民政府", "执行将造成难以弥补的损失"));
        stayed.assertRefused(
                decide(at("2026-04-20T09:00"), ExecutionKind.OTHER, NO_HIDING), "execution-not-stayed", "行政复议法 42");
        CaseTrial decided = stayed.then(new StayLifted(applied, "情形消失"))
                .then(decide(at("2026-04-20T09:00"), ExecutionKind.OTHER, NO_HIDING));
        decided.then(carryOut(at("2026-04-21T10:00"), "", false));
        decided.then(new ExecutionStayed(at("2026-04-20T10:00"), "示例县人民政府", "重新审查"))
                .assertRefused(carryOut(at("2026-04-21T10:00"), "", false), "execution-not-stayed", "行政复议法 42");
        demanded().assertRefused(new StayLifted(applied, "无"), "no-such-step", "");
    }

    @Test
    @Tag("HZ-EXE-010")
    void suspension_withoutFacts_isRefusedAndResumes() {
        Instant when = at("2026-11-02T09:00");
        executing()
                .assertRefused(
                        new ExecutionSuspended(when, SuspensionGround.PARTY_UNABLE, ""),
                        "suspension-reasoned",
                        "行政强制法 39(1)");
        CaseTrial suspended =
                executing().then(new ExecutionSuspended(when, SuspensionGround.PARTY_UNABLE, "停产，无可供执行财产"));
        assertThat(suspended.duties(when)).contains("resume-execution DUE");
        assertThat(suspended
                        .then(new ExecutionResumed(at("2026-12-01T09:00")))
                        .soFar()
                        .state(ExecutionLifecycle.REGION))
                .isEqualTo(ExecutionState.EXECUTING);
    }

    @Test
    @Tag("HZ-EXE-010")
    void givingUp_beforeThreeYearsOrHarmful_isRefused() {
        CaseTrial suspended =
                executing().then(new ExecutionSuspended(at("2026-11-02T09:00"), SuspensionGround.PARTY_UNABLE, "无财产"));
        suspended.assertRefused(
                new ExecutionGivenUp(at("2029-11-02T09:00"), EnumSet.allOf(ExecutionGivenUp.Circumstance.class)),
                "three-years-suspended",
                "行政强制法 39(2)");
        Instant after = at("2029-11-03T09:00");
        suspended.assertRefused(
                new ExecutionGivenUp(after, Set.of(ExecutionGivenUp.Circumstance.UNABLE)),
                "harmless-and-unable",
                "行政强制法 39(2)");
        suspended.assertRefused(
                new ExecutionGivenUp(after, Set.of(ExecutionGivenUp.Circumstance.HARMLESS)),
                "harmless-and-unable",
                "行政强制法 39(2)");
        suspended.then(new ExecutionGivenUp(after, EnumSet.allOf(ExecutionGivenUp.Circumstance.class)));
    }

    @Test
    @Tag("HZ-EXE-011")
    void termination_onAGroundThatDoesNotHold_isRefused() {
        Instant when = at("2026-11-02T09:00");
        executing().assertRefused(end(when, TerminationGround.CITIZEN_DIED), "termination-ground", "行政强制法 40");
        executing().assertRefused(end(when, TerminationGround.DECISION_ANNULLED), "termination-ground", "行政强制法 40");
        executing()
                .assertRefused(
                        new ExecutionTerminated(when, TerminationGround.SUBJECT_LOST, ""),
                        "termination-ground",
                        "行政强制法 40");
        executing().then(end(when, TerminationGround.ORGANISATION_ENDED));
    }

    @Test
    @Tag("HZ-EXE-011")
    void decision_annulled_endsTheExecution() {
        CaseTrial annulled = reconsidered(demanded(), at("2026-04-10T09:00"), RemedyOutcome.ANNULLED, Optional.empty());
        assertThat(annulled.duties(at("2026-04-10T09:00"))).containsExactly("terminate-execution DUE");
        annulled.assertRefused(
                new ExecutionCompleted(at("2026-04-10T09:00"), "无"), "nothing-left-to-execute", "行政处罚法 66(1)");
        CaseTrial ended = annulled.then(end(at("2026-04-10T09:00"), TerminationGround.DECISION_ANNULLED));
        assertThat(ended.soFar().duties()).isEmpty();
    }

    @Test
    @Tag("HZ-EXE-012")
    void completion_onlyWhenNothingIsOwed() {
        Instant when = at("2026-11-02T09:00");
        executing().assertRefused(new ExecutionCompleted(when, "已划拨"), "nothing-left-to-execute", "行政处罚法 66(1)");
        // The surcharge has long reached the fine.
        CaseTrial done = executing()
                .then(new FinePaid(when, 2 * FINE, PaymentChannel.COURT, "执行款1"), new ExecutionCompleted(when, "已划拨"));
        assertThat(done.soFar().state(ExecutionLifecycle.REGION)).isEqualTo(ExecutionState.EXECUTED);
        assertThat(done.soFar().duties()).isEmpty();
    }

    private static ExecutionTerminated end(Instant at, TerminationGround ground) {
        return new ExecutionTerminated(at, ground, "事实说明");
    }

    private static DemolitionAnnounced announce(LocalDate until) {
        return new DemolitionAnnounced(at("2026-03-20T09:00"), until, "现场");
    }

    private static EnforcementCarriedOut carryOut(Instant at, String urgency, boolean utilitiesCut) {
        return new EnforcementCarriedOut(at, "划拨存款", urgency, utilitiesCut);
    }
}
