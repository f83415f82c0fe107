package org.huzheng.server.intake;

import java.time.Instant;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** When a statement can have been issued 签发时间: its own claim, held against what is known. */
final class Dating {
    private Dating() {}

    /** Not in the future, not before its signers were certified, not longer ago than allowed before it was signed or came. */
    static void check(Incoming incoming, Findings findings) {
        Instant issued = incoming.header().issuedAt();
        String subject = incoming.header().id();
        Instant known = incoming.verified().timestamp().orElse(incoming.now());
        if (issued.isAfter(known.plus(incoming.policy().clocks()))) {
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, subject, "issued in the future");
        }
        if (issued.isBefore(known.minus(incoming.policy().oldest()))) {
            findings.add(ReasonCode.STATEMENT_BACKDATED, subject, issued + ", known at " + known);
        }
        for (Certificate signer : incoming.verified().signers()) {
            if (issued.plus(incoming.policy().clocks()).isBefore(signer.notBefore())) {
                findings.add(ReasonCode.ISSUED_BEFORE_CERTIFICATE, subject, issued + ", " + signer.notBefore());
            }
        }
    }
}
