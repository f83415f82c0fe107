package org.huzheng.casefile.remedy;

import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.Decision;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.service.DecisionSamples;
import org.huzheng.casefile.service.ServiceLifecycle;
import org.huzheng.casefile.service.ServiceRecord;

/** Decisions that were served on 5 March 2026, and what the party does against them. */
final class RemedyTrial {
    static final Instant SERVED = at("2026-03-05T10:00");
    static final Instant APPLIED = at("2026-03-20T09:00");

    private RemedyTrial() {}

    static CaseTrial trial() {
        return CaseTrial.of(
                List.of(ServiceLifecycle.REGION, RemedyLifecycle.REGION, CreditLifecycle.REGION),
                List.of(Decision.none(), ServiceRecord.none(), RemedyRecord.none()));
    }

    static CaseTrial served() {
        return trial().then(DecisionSamples.penalty(), DecisionSamples.handedOver(SERVED));
    }

    static CaseTrial onSpot() {
        return trial().then(DecisionSamples.onSpot(SERVED, 20_000), DecisionSamples.handedOver(SERVED));
    }

    static CaseTrial applied() {
        return served().then(apply(APPLIED));
    }

    static ReconsiderationApplied apply(Instant at) {
        return new ReconsiderationApplied(at, "示例县人民政府", Optional.empty());
    }

    static LitigationFiled sue(Instant at) {
        return new LitigationFiled(at, "示例县人民法院", Optional.empty());
    }

    static ReconsiderationDecided decided(Instant at, RemedyOutcome outcome, Optional<Long> fineFen) {
        return new ReconsiderationDecided(at, "示例政复〔2026〕1号", outcome, fineFen, false);
    }

    static LitigationDecided judged(Instant at, RemedyOutcome outcome, Optional<Long> fineFen) {
        return new LitigationDecided(at, "（2026）示01行初1号", outcome, fineFen, false);
    }

    static RemedyRecord record(CaseTrial trial) {
        return trial.soFar().the(RemedyRecord.class);
    }
}
