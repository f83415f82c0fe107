package org.huzheng.casefile.triage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.matter.PenaltyKind;

/**
 * A case of the ordinary procedure was put on a track 案件分流 (浙江省综合行政执法条例 25).
 *
 * @param at when
 * @param factsCertain 违法事实确凿
 * @param basisStatutory 有法定依据
 * @param admitted 当事人对违法事实无异议
 * @param kinds the penalties in view
 * @param fineFen the fine in view, in fen; 0 if none
 */
public record CaseTriaged(
        Instant at,
        boolean factsCertain,
        boolean basisStatutory,
        boolean admitted,
        List<PenaltyKind> kinds,
        long fineFen)
        implements CaseEvent {
    /** Copies the list. */
    public CaseTriaged {
        Objects.requireNonNull(at, "at");
        kinds = List.copyOf(kinds);
    }
}
