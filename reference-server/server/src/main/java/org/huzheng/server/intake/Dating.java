package org.huzheng.server.intake;

import java.time.Instant;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.TimeBasis;

/** How old a statement may be when it is taken in 受理时限: its own claim, held against what is known. */
final class Dating {
    private Dating() {}

    /** Not issued longer ago than allowed before it was timestamped, or before it came. */
    static void check(Incoming<?> incoming, Findings findings) {
        Instant issued = incoming.header().issuedAt();
        boolean stamped = incoming.verified().time().basis() == TimeBasis.TRUSTED;
        Instant known = stamped ? incoming.verified().instant() : incoming.now();
        if (issued.isBefore(known.minus(incoming.policy().oldest()))) {
            findings.add(ReasonCode.STATEMENT_BACKDATED, incoming.id(), issued + ", known at " + known);
        }
    }
}
