package org.huzheng.penalty.triage;

import java.util.List;
import java.util.Objects;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.Largeness;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.ReviewFacts;

/**
 * What the track of a case depends on 分流所依据的事实.
 *
 * @param party whom the penalty would meet
 * @param kinds the penalties in view
 * @param fineFen the fine in view, in fen; 0 if none
 * @param factsCertain 违法事实确凿
 * @param basisStatutory 有法定依据
 * @param admitted 当事人对违法事实无异议
 * @param review what decides on review and discussion
 * @param hearing whether the penalty gives the right to a hearing (行政处罚法 63(1)); unknown counts as yes
 * @param crimeSuspected 涉嫌犯罪
 */
public record TriageFacts(
        PartyKind party,
        List<PenaltyKind> kinds,
        long fineFen,
        boolean factsCertain,
        boolean basisStatutory,
        boolean admitted,
        ReviewFacts review,
        Largeness hearing,
        boolean crimeSuspected) {
    /** Copies the list. */
    public TriageFacts {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(hearing, "hearing");
        kinds = List.copyOf(kinds);
    }
}
