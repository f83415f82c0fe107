package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;
import org.huzheng.matter.PenaltyKind;

/**
 * What was decided 决定.
 *
 * @param decided the decision in force or withdrawn, if any
 * @param withdrawn when it was withdrawn, if it was
 */
public record Decision(Optional<Decided> decided, Optional<Instant> withdrawn) implements Chapter<Decision> {
    /** Before any decision. */
    public static Decision none() {
        return new Decision(Optional.empty(), Optional.empty());
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
    public Decision after(CaseEvent event, CaseSoFar before) {
        if (event instanceof Decided made) {
            return new Decision(Optional.of(made), Optional.empty());
        }
        return event instanceof DecisionWithdrawn gone ? new Decision(decided, Optional.of(gone.at())) : this;
    }
}
