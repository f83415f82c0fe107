package org.huzheng.casefile.record.internal;

import java.util.List;
import org.huzheng.casefile.coercion.internal.HoldingGuards;
import org.huzheng.casefile.execution.internal.ClosingGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;

/** What every procedure demands before a case is closed 结案条件. */
public final class CaseClosingGuards {
    /** When a decision stands. */
    public static final List<Guard<Situation<?>>> OF_A_DECISION = List.of(
            ClosingGuards.SERVED,
            ClosingGuards.PERFORMED,
            ClosingGuards.BANKED,
            ClosingGuards.GIVEN_BACK,
            ClosingGuards.NO_REMEDY_OPEN,
            HoldingGuards.NOTHING_HELD,
            RecordGuards.ON_RECORD);

    /** When the decision was withdrawn. */
    public static final List<Guard<Situation<?>>> OF_A_WITHDRAWN_DECISION =
            List.of(ClosingGuards.GIVEN_BACK, HoldingGuards.NOTHING_HELD, RecordGuards.ON_RECORD);

    private CaseClosingGuards() {}
}
