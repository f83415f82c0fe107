package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * An absent party was told of what was done at once 事后通知当事人 (行政强制法 52).
 *
 * @param at when the party was told
 */
public record SubstitutionNotified(Instant at) implements CaseEvent {
    /** All are required. */
    public SubstitutionNotified {
        Objects.requireNonNull(at, "at");
    }
}
