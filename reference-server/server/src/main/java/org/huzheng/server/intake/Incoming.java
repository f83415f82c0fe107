package org.huzheng.server.intake;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;

/**
 * A verified statement on its way in.
 *
 * @param statement the statement
 * @param header what it says of itself
 * @param under the id in the path it was posted under, if any
 * @param now the server's time
 */
record Incoming(Statement statement, StatementHeader header, Optional<String> under, Instant now) {
    Party issuer() {
        return header.issuer();
    }

    /** The statement it names must be the one it was posted under. */
    void requireUnder(String named) {
        if (!under.equals(Optional.of(named))) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the statement names another than the path does");
        }
    }
}
