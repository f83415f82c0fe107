package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.huzheng.matter.PenaltyKind;

/**
 * A penalty was decided on the spot 当场处罚决定 (行政处罚法 51, 52).
 *
 * @param at when
 * @param paper what the decision says
 * @param kind warning or fine
 * @param fineFen the fine in fen; 0 for a warning
 * @param steps which steps were taken
 */
public record OnSpotDecided(Instant at, DecisionPaper paper, PenaltyKind kind, long fineFen, Set<Step> steps)
        implements Decided {
    /** A step of deciding on the spot 当场决定步骤. */
    public enum Step {
        /** The pre-numbered form was used. */
        FORM_NUMBERED,
        /** The officers signed it. */
        OFFICERS_SIGNED,
        /** The party was ordered to correct the violation (28(1)). */
        CORRECTION_ORDERED
    }

    /** All are required. */
    public OnSpotDecided {
        steps = Set.copyOf(steps);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether the pre-numbered form was used. */
    public boolean formNumbered() {
        return steps.contains(Step.FORM_NUMBERED);
    }

    /** Whether the officers signed it. */
    public boolean officersSigned() {
        return steps.contains(Step.OFFICERS_SIGNED);
    }

    /** Whether the party was ordered to correct the violation (28(1)). */
    public boolean correctionOrdered() {
        return steps.contains(Step.CORRECTION_ORDERED);
    }
}
