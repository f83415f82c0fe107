package org.huzheng.penalty.triage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 * @param circumstances which hold
 * @param review what decides on review and discussion
 * @param hearing whether the penalty gives the right to a hearing (行政处罚法 63(1)); unknown counts as yes
 * @param crimeSuspected 涉嫌犯罪
 */
public record TriageFacts(
        PartyKind party,
        List<PenaltyKind> kinds,
        long fineFen,
        Set<Circumstance> circumstances,
        ReviewFacts review,
        Largeness hearing,
        boolean crimeSuspected) {
    /** A circumstance of the case 案件情形 on which the track depends. */
    public enum Circumstance {
        /** 违法事实确凿. */
        FACTS_CERTAIN,
        /** 有法定依据. */
        BASIS_STATUTORY,
        /** 当事人对违法事实无异议. */
        ADMITTED
    }

    /** Copies the list. */
    public TriageFacts {
        circumstances = Set.copyOf(circumstances);
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(hearing, "hearing");
        kinds = List.copyOf(kinds);
    }

    /** 违法事实确凿. */
    public boolean factsCertain() {
        return circumstances.contains(Circumstance.FACTS_CERTAIN);
    }

    /** 有法定依据. */
    public boolean basisStatutory() {
        return circumstances.contains(Circumstance.BASIS_STATUTORY);
    }

    /** 当事人对违法事实无异议. */
    public boolean admitted() {
        return circumstances.contains(Circumstance.ADMITTED);
    }
}
