package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * A part of the surcharge was remitted under an agreement 减免加处罚款 (行政强制法 42(1)).
 *
 * @param at when
 * @param amountFen how much, in fen
 * @param measures what the party did to make good 补救措施
 */
public record SurchargeReduced(Instant at, long amountFen, String measures) implements CaseEvent {
    /** All are required. */
    public SurchargeReduced {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(measures, "measures");
    }
}
