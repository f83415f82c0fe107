package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party was demanded once more before it is done 代履行前催告 (行政强制法 51(1)(2)).
 *
 * @param at when the demand was served
 */
public record SubstitutionDemanded(Instant at) implements CaseEvent {
    /** All are required. */
    public SubstitutionDemanded {
        Objects.requireNonNull(at, "at");
    }
}
