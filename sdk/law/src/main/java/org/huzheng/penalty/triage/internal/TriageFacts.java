package org.huzheng.penalty.triage.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.internal.Largeness;
import org.huzheng.penalty.internal.ReviewFacts;
import org.huzheng.penalty.triage.TriageCircumstance;

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
        Set<TriageCircumstance> circumstances,
        ReviewFacts review,
        Largeness hearing,
        boolean crimeSuspected) {
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
        return circumstances.contains(TriageCircumstance.FACTS_CERTAIN);
    }

    /** 有法定依据. */
    public boolean basisStatutory() {
        return circumstances.contains(TriageCircumstance.BASIS_STATUTORY);
    }

    /** 当事人对违法事实无异议. */
    public boolean admitted() {
        return circumstances.contains(TriageCircumstance.ADMITTED);
    }
}
