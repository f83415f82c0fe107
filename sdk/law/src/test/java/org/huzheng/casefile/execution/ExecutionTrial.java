package org.huzheng.casefile.execution;

import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.Decision;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.performance.PerformanceLifecycle;
import org.huzheng.casefile.performance.PerformanceRecord;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.RemedyLifecycle;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.RemedyRecord;
import org.huzheng.casefile.service.DecisionSamples;
import org.huzheng.casefile.service.ServiceLifecycle;
import org.huzheng.casefile.service.ServiceRecord;

/**
 * A fine served on 2 March 2026 and overdue since 18 March. The remedy periods end on 2 September, the three months for the
 * court on 2 December.
 */
final class ExecutionTrial {
    static final Instant DEMANDED = at("2026-03-18T10:00");
    static final Instant IN_TIME = at("2026-10-12T09:00");
    static final List<CourtMaterial> MATERIALS = List.of(
            CourtMaterial.APPLICATION,
            CourtMaterial.DECISION,
            CourtMaterial.PARTY_OPINION_AND_DEMAND,
            CourtMaterial.SUBJECT);

    private ExecutionTrial() {}

    static CaseTrial served() {
        return CaseTrial.of(
                        List.of(
                                ServiceLifecycle.REGION,
                                RemedyLifecycle.REGION,
                                PerformanceLifecycle.REGION,
                                ExecutionLifecycle.REGION),
                        List.of(
                                Decision.none(),
                                ServiceRecord.none(),
                                RemedyRecord.none(),
                                PerformanceRecord.none(),
                                ExecutionRecord.none()))
                .then(DecisionSamples.penalty(), DecisionSamples.handedOver(at("2026-03-02T11:00")));
    }

    static CaseTrial overdue() {
        return served().then(new PerformanceFellOverdue(at("2026-03-18T09:00"), Optional.empty()));
    }

    static CaseTrial demanded() {
        return overdue().then(demand(DecisionSamples.FINE));
    }

    static CaseTrial applied() {
        return demanded().then(apply(IN_TIME));
    }

    static CaseTrial executing() {
        return applied().then(new CourtAccepted(at("2026-10-14T09:00")), rule(at("2026-10-20T09:00"), true, ""));
    }

    static CaseTrial reconsidered(CaseTrial before, Instant at, RemedyOutcome outcome, Optional<Long> fineFen) {
        return before.then(
                new ReconsiderationApplied(at, "示例县人民政府", Optional.empty()),
                new ReconsiderationDecided(at, "示例政复〔2026〕1号", outcome, fineFen, false));
    }

    static DemandServed demand(long fen) {
        return new DemandServed(DEMANDED, LocalDate.of(2026, 4, 1), "缴纳罚款及加处罚款", fen, "指定银行", true);
    }

    static CourtApplied apply(Instant at) {
        return new CourtApplied(at, "示例县人民法院", MATERIALS, true, true);
    }

    static CourtRuled rule(Instant at, boolean execute, String reason) {
        return new CourtRuled(at, execute, "（2026）示01行审1号", reason);
    }

    static EnforcementDecided decide(Instant at, ExecutionKind kind, Optional<String> hiding) {
        return new EnforcementDecided(
                at, "某法第八十条", "催告后仍未履行", "划拨", at.plusSeconds(3600), "六十日内申请复议", true, kind, hiding);
    }
}
