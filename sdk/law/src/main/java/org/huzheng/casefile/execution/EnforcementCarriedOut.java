package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency executed 实施强制执行 (行政强制法 43).
 *
 * @param at when it was done
 * @param measures what was done
 * @param urgency why it could not wait for a working day; empty when it was done on one
 * @param utilitiesCut whether water, power, heat or gas of a home was cut to force the party
 */
public record EnforcementCarriedOut(Instant at, String measures, String urgency, boolean utilitiesCut)
        implements CaseEvent {
    /** All are required. */
    public EnforcementCarriedOut {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(urgency, "urgency");
    }
}
