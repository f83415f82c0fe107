package org.huzheng.casefile.performance;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * What was wrongly taken was given back 恢复原状、退还财物 (行政强制法 41).
 *
 * @param at when
 * @param amountFen how much money, in fen
 * @param what what else was restored; empty when it was money only
 */
public record RestitutionMade(Instant at, long amountFen, String what) implements CaseEvent {
    /** All are required. */
    public RestitutionMade {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
    }
}
