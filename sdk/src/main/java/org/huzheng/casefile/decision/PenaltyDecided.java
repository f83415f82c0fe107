package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.matter.PenaltyKind;

/**
 * A penalty was decided in the ordinary procedure 行政处罚决定 (行政处罚法 57(1)1).
 *
 * @param at when
 * @param paper what the decision says
 * @param kinds the penalties
 * @param fineFen the fine in fen; 0 if none
 * @param confiscatedFen what is confiscated, in fen; 0 if nothing
 * @param correctionOrdered whether the party was ordered to correct the violation (28(1))
 * @param mitigated whether the penalty was mitigated 从轻或者减轻 (30, 32)
 * @param finedBefore whether the party was already fined for the same act (29)
 */
public record PenaltyDecided(
        Instant at,
        DecisionPaper paper,
        List<PenaltyKind> kinds,
        long fineFen,
        long confiscatedFen,
        boolean correctionOrdered,
        boolean mitigated,
        boolean finedBefore)
        implements Decided {
    /** Copies the list. */
    public PenaltyDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
        kinds = List.copyOf(kinds);
    }
}
