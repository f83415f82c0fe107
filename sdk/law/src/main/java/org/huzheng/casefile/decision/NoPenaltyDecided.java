package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * It was decided not to punish 不予行政处罚决定 (行政处罚法 57(1)2).
 *
 * @param at when
 * @param paper what the decision says
 * @param ground why
 * @param educated whether the party was educated (33(3))
 * @param guardianOrdered whether the guardian was ordered to discipline, or to watch and have treated 责令监护人 (30, 31)
 */
public record NoPenaltyDecided(
        Instant at, DecisionPaper paper, NoPenaltyGround ground, boolean educated, boolean guardianOrdered)
        implements Decided {
    /** All are required. */
    public NoPenaltyDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(ground, "ground");
    }
}
