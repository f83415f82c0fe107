package org.huzheng.casefile.performance;

import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.Decision;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.RemedyLifecycle;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.RemedyRecord;
import org.huzheng.casefile.service.DecisionSamples;
import org.huzheng.casefile.service.ServiceLifecycle;
import org.huzheng.casefile.service.ServiceRecord;
import org.huzheng.matter.PenaltyKind;

/** Decisions served on Monday 2 March 2026: the fine is due on Tuesday 17 March. */
final class PerformanceTrial {
    static final Instant SERVED = at("2026-03-02T11:00");
    static final Instant LATE = at("2026-03-18T09:00");

    private PerformanceTrial() {}

    static CaseTrial trial() {
        return CaseTrial.of(
                List.of(
                        ServiceLifecycle.REGION,
                        RemedyLifecycle.REGION,
                        PerformanceLifecycle.REGION,
                        CollectionLifecycle.REGION),
                List.of(
                        Decision.none(),
                        ServiceRecord.none(),
                        RemedyRecord.none(),
                        PerformanceRecord.none(),
                        CollectionRecord.none()));
    }

    static CaseTrial served(PenaltyDecided decision) {
        return trial().then(decision, DecisionSamples.handedOver(SERVED));
    }

    static CaseTrial served() {
        return served(DecisionSamples.penalty());
    }

    /** 10,000 yuan and the business suspended. */
    static CaseTrial servedTwofold() {
        return served(DecisionSamples.penalty(
                DecisionSamples.DECIDED,
                List.of(PenaltyKind.FINE, PenaltyKind.SUSPEND_BUSINESS, PenaltyKind.WARNING),
                DecisionSamples.FINE));
    }

    static CaseTrial onSpot(long fineFen) {
        return trial().then(DecisionSamples.onSpot(fineFen), DecisionSamples.handedOver(SERVED));
    }

    static CaseTrial overdue() {
        return served().then(new PerformanceFellOverdue(LATE, Optional.empty()));
    }

    static CaseTrial annulled(CaseTrial before, Instant at) {
        return before.then(
                new ReconsiderationApplied(at, "示例县人民政府", Optional.empty()),
                new ReconsiderationDecided(at, "示例政复〔2026〕1号", RemedyOutcome.ANNULLED, Optional.empty(), false));
    }

    static FinePaid pay(Instant at, long fen) {
        return new FinePaid(at, fen, PaymentChannel.BANK, "缴款凭证1");
    }

    static Instalment instalment(String day, long fen) {
        return new Instalment(LocalDate.parse(day), fen);
    }

    static PerformanceRecord record(CaseTrial trial) {
        return trial.soFar().the(PerformanceRecord.class);
    }
}
