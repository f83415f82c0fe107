package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party performed, so nobody does it in its stead 停止代履行 (行政强制法 51(1)(2)).
 *
 * @param at when
 * @param proof what shows it
 */
public record SubstitutionStopped(Instant at, String proof) implements CaseEvent {
    /** All are required. */
    public SubstitutionStopped {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(proof, "proof");
    }
}
