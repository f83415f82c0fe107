package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * It was decided not to punish 不予行政处罚决定 (行政处罚法 57(1)2).
 *
 * @param at when
 * @param paper what the decision says
 * @param ground why
 * @param steps which of these were done
 */
public record NoPenaltyDecided(Instant at, DecisionPaper paper, NoPenaltyGround ground, Set<Step> steps)
        implements Decided {
    /** What goes along with not punishing 不予处罚的随附措施. */
    public enum Step {
        /** The party was educated (33(3)). */
        EDUCATED,
        /** The guardian was ordered to discipline, or to watch and have treated 责令监护人 (30, 31). */
        GUARDIAN_ORDERED
    }

    /** All are required. */
    public NoPenaltyDecided {
        steps = Set.copyOf(steps);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(ground, "ground");
    }

    /** Whether the party was educated (33(3)). */
    public boolean educated() {
        return steps.contains(Step.EDUCATED);
    }

    /** Whether the guardian was ordered to discipline, or to watch and have treated 责令监护人 (30, 31). */
    public boolean guardianOrdered() {
        return steps.contains(Step.GUARDIAN_ORDERED);
    }
}
