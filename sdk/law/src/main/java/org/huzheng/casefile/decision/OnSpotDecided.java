package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.matter.PenaltyKind;

/**
 * A penalty was decided on the spot 当场处罚决定 (行政处罚法 51, 52).
 *
 * @param at when
 * @param paper what the decision says
 * @param kind warning or fine
 * @param fineFen the fine in fen; 0 for a warning
 * @param formNumbered whether the pre-numbered form was used
 * @param officersSigned whether the officers signed it
 * @param correctionOrdered whether the party was ordered to correct the violation (28(1))
 */
public record OnSpotDecided(
        Instant at,
        DecisionPaper paper,
        PenaltyKind kind,
        long fineFen,
        boolean formNumbered,
        boolean officersSigned,
        boolean correctionOrdered)
        implements Decided {
    /** All are required. */
    public OnSpotDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(kind, "kind");
    }
}
