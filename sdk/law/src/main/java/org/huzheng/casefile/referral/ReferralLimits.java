package org.huzheng.casefile.referral;

import java.time.Instant;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.procedure.CaseSoFar;

/** The limits of a referral 移送的期限. The regulation does not say whether 日 are working days; the locality's rules do. */
final class ReferralLimits {
    private ReferralLimits() {}

    static Deadline of(StatutoryTerm term, Instant start, CaseSoFar soFar) {
        return Deadline.after(
                start, term.isUnitOpen() ? term.limitIn(soFar.rules().referralDay()) : term.limit(), soFar.calendar());
    }
}
