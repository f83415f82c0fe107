package org.huzheng.server.intake;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.IntakePolicy;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.Verified;
import org.huzheng.statement.internal.AcceptedStatements;

/**
 * A verified statement on its way in.
 *
 * @param verified the statement, who signed it and when
 * @param under the id in the path it was posted under, if any
 * @param now the server's time, to the millisecond, as it is kept
 * @param policy what the operator demands
 * @param <T> what it says
 */
record Incoming<T>(Verified<T> verified, Optional<String> under, Instant now, IntakePolicy policy) {
    T value() {
        return verified.value();
    }

    /** As it will stand among the others once it is taken in: dated by the server, as they are. */
    Verified<T> dated() {
        return AcceptedStatements.dated(verified, now);
    }

    StatementHeader header() {
        return verified.header();
    }

    String id() {
        return verified.id();
    }

    Party issuer() {
        return verified.issuer();
    }

    /** The code of the department that issued it. */
    String by() {
        return verified.issuer().code().toString();
    }

    /** The statement it names must be the one it was posted under. */
    void requireUnder(String named) {
        if (!under.equals(Optional.of(named))) {
            throw new HuzhengException(ErrorCode.PATH_MISMATCH, "the statement names another than the path does");
        }
    }

    /** It must not be older than what it refers to; clocks may differ a little. */
    void requireAfter(StatementRecord earlier) {
        if (before(Ledger.statement(earlier).header().issuedAt())) {
            throw Rejections.because(
                    ReasonCode.ISSUED_BEFORE_REFERENCE, id(), earlier.type().id() + " " + earlier.id());
        }
    }

    /** Whether it claims to be older than that. */
    boolean before(Instant earlier) {
        return header().issuedAt().isBefore(earlier.minus(policy.clocks()));
    }
}
