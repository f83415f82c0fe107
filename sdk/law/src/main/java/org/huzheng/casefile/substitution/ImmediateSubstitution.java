package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * It was done at once 立即实施代履行 (行政强制法 52).
 *
 * @param at when
 * @param place what had to be cleared
 * @param what what was cleared away
 * @param partyUnable whether the party could not clear it
 * @param partyPresent whether the party was present
 */
public record ImmediateSubstitution(Instant at, PublicWay place, String what, boolean partyUnable, boolean partyPresent)
        implements CaseEvent {
    /** All are required. */
    public ImmediateSubstitution {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(what, "what");
    }
}
