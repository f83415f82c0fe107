package org.huzheng.penalty.leniency.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.leniency.MentalState;

/**
 * Who acted 行为人, as far as age and mind matter.
 *
 * @param kind citizen or organisation
 * @param bornOn the date of birth; empty for an organisation, and for a citizen whose age nobody knows
 * @param mind the state of mind at the time of the act
 */
public record Offender(PartyKind kind, Optional<LocalDate> bornOn, MentalState mind) {
    /**
     * All are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID for an organisation with an age or a state of mind
     */
    public Offender {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(bornOn, "bornOn");
        Objects.requireNonNull(mind, "mind");
        if (kind == PartyKind.ORGANISATION && (bornOn.isPresent() || mind != MentalState.CAPABLE)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "an organisation has neither age nor mind");
        }
    }

    /** An organisation. */
    public static Offender organisation() {
        return new Offender(PartyKind.ORGANISATION, Optional.empty(), MentalState.CAPABLE);
    }

    /** A citizen of full mental capacity. */
    public static Offender citizen(LocalDate bornOn) {
        return new Offender(PartyKind.CITIZEN, Optional.of(bornOn), MentalState.CAPABLE);
    }
}
