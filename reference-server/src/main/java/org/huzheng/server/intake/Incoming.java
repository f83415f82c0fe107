package org.huzheng.server.intake;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.IntakePolicy;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.VerifiedStatement;

/**
 * A verified statement on its way in.
 *
 * @param verified the statement and who signed it
 * @param header what it says of itself
 * @param under the id in the path it was posted under, if any
 * @param now the server's time
 * @param policy what the operator demands
 */
record Incoming(
        VerifiedStatement verified, StatementHeader header, Optional<String> under, Instant now, IntakePolicy policy) {
    Statement statement() {
        return verified.statement();
    }

    Party issuer() {
        return header.issuer();
    }

    /** The code of the department that issued it. */
    String by() {
        return header.issuer().code().toString();
    }

    /** The statement it names must be the one it was posted under. */
    void requireUnder(String named) {
        if (!under.equals(Optional.of(named))) {
            throw new HuzhengException(ErrorCode.PATH_MISMATCH, "the statement names another than the path does");
        }
    }

    /** It must not be older than what it refers to; clocks may differ a little. */
    void requireAfter(StatementRecord earlier) {
        if (header.issuedAt()
                .isBefore(Ledger.statement(earlier).header().issuedAt().minus(policy.clocks()))) {
            throw Rejections.because(
                    ReasonCode.ISSUED_BEFORE_REFERENCE,
                    header.id(),
                    earlier.type().id() + " " + earlier.id());
        }
    }
}
