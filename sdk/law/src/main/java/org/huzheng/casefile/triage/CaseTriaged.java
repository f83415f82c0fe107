package org.huzheng.casefile.triage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.triage.TriageCircumstance;

/**
 * A case of the ordinary procedure was put on a track 案件分流 (浙江省综合行政执法条例 25).
 *
 * @param at when
 * @param circumstances which circumstances hold
 * @param kinds the penalties in view
 * @param fineFen the fine in view, in fen; 0 if none
 */
public record CaseTriaged(Instant at, Set<TriageCircumstance> circumstances, List<PenaltyKind> kinds, long fineFen)
        implements CaseEvent {
    /** Copies the list. */
    public CaseTriaged {
        circumstances = Set.copyOf(circumstances);
        Objects.requireNonNull(at, "at");
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
