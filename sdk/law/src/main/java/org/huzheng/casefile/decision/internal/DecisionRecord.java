package org.huzheng.casefile.decision.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.proof.internal.ProofState;
import org.huzheng.matter.PenaltyKind;

/**
 * What was decided 决定.
 *
 * @param decided the decision in force or withdrawn, if any
 * @param withdrawn when it was withdrawn, if it was
 */
public record DecisionRecord(Optional<Decided> decided, Optional<Instant> withdrawn)
        implements CaseRecord<DecisionRecord> {
    /** Before any decision. */
    public static DecisionRecord none() {
        return new DecisionRecord(Optional.empty(), Optional.empty());
    }

    /** The decision, unless it was withdrawn. */
    public Optional<Decided> inForce() {
        return withdrawn.isEmpty() ? decided : Optional.empty();
    }

    /** Whether a penalty is in force. */
    public boolean punishes() {
        return inForce()
                .filter(decision -> decision instanceof PenaltyDecided || decision instanceof OnSpotDecided)
                .isPresent();
    }

    /** Whether it was made on the spot. */
    public boolean onSpot() {
        return decided.filter(OnSpotDecided.class::isInstance).isPresent();
    }

    /** The fine in force, in fen; 0 if none. */
    public long fineFen() {
        return inForce()
                .map(decision -> {
                    if (decision instanceof PenaltyDecided penalty) {
                        return penalty.fineFen();
                    }
                    return decision instanceof OnSpotDecided onSpot ? onSpot.fineFen() : 0L;
                })
                .orElse(0L);
    }

    /** The penalties in force. */
    public List<PenaltyKind> kinds() {
        return inForce()
                .map(decision -> {
                    if (decision instanceof PenaltyDecided penalty) {
                        return penalty.kinds();
                    }
                    return decision instanceof OnSpotDecided onSpot ? List.of(onSpot.kind()) : List.<PenaltyKind>of();
                })
                .orElse(List.of());
    }

    @Override
    public DecisionRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof Decided made) {
            return new DecisionRecord(Optional.of(made), Optional.empty());
        }
        return event instanceof DecisionWithdrawn gone ? new DecisionRecord(decided, Optional.of(gone.at())) : this;
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        ProofRecord proof = now.the(ProofRecord.class);
        List<String> fallen = inForce().map(decision -> decision.paper().evidence()).orElse(List.of()).stream()
                .filter(evidence -> proof.item(evidence)
                        .filter(item -> item.state() != ProofState.VERIFIED)
                        .isPresent())
                .toList();
        return fallen.isEmpty()
                ? List.of()
                : List.of(Demand.open("review-decision", "行政处罚法 75(2)")
                        .says(
                                "决定所依据的证据已被排除或者撤回，审查决定，有错误的主动改正：" + String.join("、", fallen),
                                "evidence the decision rests on has fallen; look into the decision and correct it: "
                                        + String.join(", ", fallen)));
    }
}
