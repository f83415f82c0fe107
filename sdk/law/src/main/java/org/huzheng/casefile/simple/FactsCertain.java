package org.huzheng.casefile.simple;

import java.time.Instant;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The facts were established on the spot 当场查证 (行政处罚法 51).
 *
 * @param at when
 * @param circumstances which hold
 */
public record FactsCertain(Instant at, Set<Circumstance> circumstances) implements CaseEvent {
    /** A condition of deciding on the spot 当场处罚的条件. */
    public enum Circumstance {
        /** The facts are certain 违法事实确凿. */
        CERTAIN,
        /** There is a statutory basis 有法定依据. */
        BASIS_STATUTORY
    }

    /** Copies the set. */
    public FactsCertain {
        circumstances = Set.copyOf(circumstances);
    }

    /** Whether the facts are certain 违法事实确凿. */
    public boolean certain() {
        return circumstances.contains(Circumstance.CERTAIN);
    }

    /** Whether there is a statutory basis 有法定依据. */
    public boolean basisStatutory() {
        return circumstances.contains(Circumstance.BASIS_STATUTORY);
    }
}
