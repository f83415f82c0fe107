package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * It was done at once 立即实施代履行 (行政强制法 52).
 *
 * @param at when
 * @param place what had to be cleared
 * @param what what was cleared away
 * @param circumstances which hold
 */
public record ImmediateSubstitution(Instant at, PublicWay place, String what, Set<Circumstance> circumstances)
        implements CaseEvent {
    /** A circumstance of doing it at once 立即代履行的情形. */
    public enum Circumstance {
        /** The party could not clear it. */
        PARTY_UNABLE,
        /** The party was present. */
        PARTY_PRESENT
    }

    /** All are required. */
    public ImmediateSubstitution {
        circumstances = Set.copyOf(circumstances);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(what, "what");
    }

    /** Whether the party could not clear it. */
    public boolean partyUnable() {
        return circumstances.contains(Circumstance.PARTY_UNABLE);
    }

    /** Whether the party was present. */
    public boolean partyPresent() {
        return circumstances.contains(Circumstance.PARTY_PRESENT);
    }
}
