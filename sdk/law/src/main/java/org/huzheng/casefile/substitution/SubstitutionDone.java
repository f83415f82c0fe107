package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * It was done in the party’s stead 实施代履行 (行政强制法 51).
 *
 * @param at when
 * @param supervisor the member of the agency who supervised on site
 * @param performerSigned whether the performer signed the record
 * @param partyOrWitnessSigned whether the party or a witness signed it
 * @param force whether violence, threats or other unlawful means were used
 * @param costFen what it cost, in fen
 * @param costBasis how the cost follows from what was done
 */
public record SubstitutionDone(
        Instant at,
        String supervisor,
        boolean performerSigned,
        boolean partyOrWitnessSigned,
        boolean force,
        long costFen,
        String costBasis)
        implements CaseEvent {
    /** All are required. */
    public SubstitutionDone {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(supervisor, "supervisor");
        Objects.requireNonNull(costBasis, "costBasis");
    }
}
