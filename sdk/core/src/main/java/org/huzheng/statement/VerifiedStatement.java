package org.huzheng.statement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.crypto.certificate.Certificate;

/**
 * What a verification learned of a statement 核验结果. Whether it may be relied on, the findings say.
 *
 * @param statement what was verified
 * @param header what the payload says of itself; empty if it is unreadable
 * @param signers the signers' certificates, in the order of the signatures; shorter than the signatures if one was
 *     unreadable
 * @param timestamp the trusted time of the first signature; empty without a valid timestamp
 */
public record VerifiedStatement(
        Statement statement, Optional<StatementHeader> header, List<Certificate> signers, Optional<Instant> timestamp) {
    /** Copies the list. */
    public VerifiedStatement {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(timestamp, "timestamp");
        signers = List.copyOf(signers);
    }
}
