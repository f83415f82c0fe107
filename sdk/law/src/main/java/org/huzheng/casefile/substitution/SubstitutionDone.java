package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * It was done in the party’s stead 实施代履行 (行政强制法 51).
 *
 * @param at when
 * @param supervisor the member of the agency who supervised on site
 * @param circumstances which hold
 * @param costFen what it cost, in fen
 * @param costBasis how the cost follows from what was done
 */
public record SubstitutionDone(
        Instant at, String supervisor, Set<Circumstance> circumstances, long costFen, String costBasis)
        implements CaseEvent {
    /** A circumstance of the performance 代履行的情形. */
    public enum Circumstance {
        /** The performer signed the record. */
        PERFORMER_SIGNED,
        /** The party or a witness signed it. */
        PARTY_OR_WITNESS_SIGNED,
        /** Violence, threats or other unlawful means were used. */
        FORCE
    }

    /** All are required. */
    public SubstitutionDone {
        circumstances = Set.copyOf(circumstances);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(supervisor, "supervisor");
        Objects.requireNonNull(costBasis, "costBasis");
    }

    /** Whether the performer signed the record. */
    public boolean performerSigned() {
        return circumstances.contains(Circumstance.PERFORMER_SIGNED);
    }

    /** Whether the party or a witness signed it. */
    public boolean partyOrWitnessSigned() {
        return circumstances.contains(Circumstance.PARTY_OR_WITNESS_SIGNED);
    }

    /** Whether violence, threats or other unlawful means were used. */
    public boolean force() {
        return circumstances.contains(Circumstance.FORCE);
    }
}
