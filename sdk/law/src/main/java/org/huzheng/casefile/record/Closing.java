package org.huzheng.casefile.record;

import java.util.List;
import org.huzheng.casefile.coercion.holding.Holdings;
import org.huzheng.casefile.execution.ClosingGuards;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.Guard;

/** What every procedure demands before a case is closed 结案条件. */
public final class Closing {
    /** When a decision stands. */
    public static final List<Guard<Situation>> OF_A_DECISION = List.of(
            ClosingGuards.SERVED,
            ClosingGuards.PERFORMED,
            ClosingGuards.BANKED,
            ClosingGuards.GIVEN_BACK,
            ClosingGuards.NO_REMEDY_OPEN,
            Holdings.NOTHING_HELD,
            RecordGuards.ON_RECORD);

    /** When the decision was withdrawn. */
    public static final List<Guard<Situation>> OF_A_WITHDRAWN_DECISION =
            List.of(ClosingGuards.GIVEN_BACK, Holdings.NOTHING_HELD, RecordGuards.ON_RECORD);

    private Closing() {}
}
