package org.huzheng.casefile.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.service.DecisionSamples.FINE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.execution.internal.ClosingGuards;
import org.huzheng.casefile.execution.internal.ExecutionLifecycle;
import org.huzheng.casefile.execution.internal.ExecutionRecord;
import org.huzheng.casefile.performance.CollectionGround;
import org.huzheng.casefile.performance.FineBanked;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FineHandedIn;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.PaymentChannel;
import org.huzheng.casefile.performance.RestitutionMade;
import org.huzheng.casefile.performance.internal.CollectionLifecycle;
import org.huzheng.casefile.performance.internal.CollectionRecord;
import org.huzheng.casefile.performance.internal.PerformanceLifecycle;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.internal.RemedyLifecycle;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.casefile.service.DecisionSamples;
import org.huzheng.casefile.service.internal.ServiceLifecycle;
import org.huzheng.casefile.service.internal.ServiceRecord;
import org.huzheng.lifecycle.internal.Guard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-EXE-013")
class ClosingGuardsTest {
    private static final Instant EARLY = at("2026-03-10T09:00");

    /** Any event at all stands in for closing the case. */
    private record Closing(Instant at) implements CaseEvent {}

    @Test
    void closing_decisionNotServed_isRefused() {
        assertThat(holds(ClosingGuards.SERVED, trial())).isTrue();
        assertThat(holds(ClosingGuards.SERVED, trial().then(DecisionSamples.penalty())))
                .isFalse();
        assertThat(holds(ClosingGuards.SERVED, served())).isTrue();
    }

    @Test
    void closing_fineOpen_isRefused() {
        assertThat(holds(ClosingGuards.PERFORMED, served())).isFalse();
        assertThat(holds(ClosingGuards.PERFORMED, served().then(pay()))).isTrue();
    }

    @Test
    void closing_executionTerminated_isAllowed() {
        CaseTrial ended = ExecutionTrial.executing()
                .then(new ExecutionTerminated(at("2026-11-02T09:00"), TerminationGround.ORGANISATION_ENDED, "已注销，无财产"));
        assertThat(holds(ClosingGuards.PERFORMED, ended)).isTrue();
        assertThat(holds(ClosingGuards.PERFORMED, ExecutionTrial.executing())).isFalse();
    }

    @Test
    void closing_moneyWithTheOfficersOrTheAgency_isRefused() {
        CaseTrial collected = served().then(new FineCollectedOnSpot(
                EARLY, FINE, CollectionGround.REMOTE, "当事人提出", "票据1", Optional.empty()));
        assertThat(holds(ClosingGuards.BANKED, collected)).isFalse();
        CaseTrial handedIn = collected.then(new FineHandedIn(EARLY));
        assertThat(holds(ClosingGuards.BANKED, handedIn)).isFalse();
        assertThat(holds(ClosingGuards.BANKED, handedIn.then(new FineBanked(EARLY))))
                .isTrue();
    }

    @Test
    void closing_paidForNothing_isRefused() {
        CaseTrial annulled =
                ExecutionTrial.reconsidered(served().then(pay()), EARLY, RemedyOutcome.ANNULLED, Optional.empty());
        assertThat(holds(ClosingGuards.GIVEN_BACK, annulled)).isFalse();
        assertThat(holds(ClosingGuards.GIVEN_BACK, annulled.then(new RestitutionMade(EARLY, FINE, ""))))
                .isTrue();
        assertThat(holds(ClosingGuards.GIVEN_BACK, served())).isTrue();
    }

    @Test
    void closing_inReconsideration_isRefused() {
        CaseTrial open = served().then(pay(), new ReconsiderationApplied(EARLY, "示例县人民政府", Optional.empty()));
        assertThat(holds(ClosingGuards.NO_REMEDY_OPEN, open)).isFalse();
        assertThat(holds(ClosingGuards.NO_REMEDY_OPEN, served())).isTrue();
    }

    private static boolean holds(Guard<Situation<?>> guard, CaseTrial trial) {
        Situation<?> closing = new Situation<>(trial.soFar(), new Closing(EARLY), "");
        assertThat(guard.missing().apply(closing).zh()).isNotBlank();
        return guard.test().test(closing);
    }

    private static FinePaid pay() {
        return new FinePaid(EARLY, FINE, PaymentChannel.BANK, "凭证1");
    }

    private static CaseTrial served() {
        return trial().then(DecisionSamples.penalty(), DecisionSamples.handedOver(at("2026-03-02T11:00")));
    }

    private static CaseTrial trial() {
        return CaseTrial.of(
                List.of(
                        ServiceLifecycle.REGION,
                        RemedyLifecycle.REGION,
                        PerformanceLifecycle.REGION,
                        CollectionLifecycle.REGION,
                        ExecutionLifecycle.REGION),
                List.of(
                        DecisionRecord.none(),
                        ServiceRecord.none(),
                        RemedyRecord.none(),
                        PerformanceRecord.none(),
                        CollectionRecord.none(),
                        ExecutionRecord.none()));
    }
}
