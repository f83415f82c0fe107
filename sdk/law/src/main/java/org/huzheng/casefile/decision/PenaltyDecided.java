package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.discretion.Adjustment;

/**
 * A penalty was decided in the ordinary procedure 行政处罚决定 (行政处罚法 57(1)1).
 *
 * @param at when
 * @param paper what the decision says
 * @param kinds the penalties
 * @param fineFen the fine in fen; 0 if none
 * @param confiscatedFen what is confiscated, in fen; 0 if nothing
 * @param correctionOrdered whether the party was ordered to correct the violation (28(1))
 * @param adjustments how the penalty departs from what the facts alone would bring 从轻、减轻、从重 (30–32, 34)
 * @param deviation why the fine leaves the benchmark (34); empty if it does not
 */
public record PenaltyDecided(
        Instant at,
        DecisionPaper paper,
        List<PenaltyKind> kinds,
        long fineFen,
        long confiscatedFen,
        boolean correctionOrdered,
        List<Adjustment> adjustments,
        Optional<String> deviation)
        implements Decided {
    /** Copies the list. */
    public PenaltyDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
        kinds = List.copyOf(kinds);
        adjustments = List.copyOf(adjustments);
        Objects.requireNonNull(deviation, "deviation");
    }

    /** Whether it is lighter or mitigated 从轻或者减轻. */
    public boolean less() {
        return adjustments.contains(Adjustment.LIGHTER) || adjustments.contains(Adjustment.MITIGATED);
    }
}
