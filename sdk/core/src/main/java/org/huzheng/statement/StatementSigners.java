package org.huzheng.statement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.finding.TimeBasis;

/**
 * Who signed a statement 签名人, as far as the signatures hold over its bytes. Whether to believe it, the findings of the same
 * verification say.
 *
 * @param certificates the signers' certificates, in the order of the signatures; shorter than the signatures if one does not
 *     hold
 * @param timestamp the trusted time of the first signature; empty without a valid timestamp
 */
public record StatementSigners(List<Certificate> certificates, Optional<Instant> timestamp) {
    /** Copies the list. */
    public StatementSigners {
        Objects.requireNonNull(timestamp, "timestamp");
        certificates = List.copyOf(certificates);
    }

    /** The first signer, which should be the issuing department. */
    public Optional<Certificate> department() {
        return certificates.stream().findFirst();
    }

    /** The signers whose certificate carries an 执法证号. */
    public List<SigningOfficer> officers() {
        return certificates.stream().flatMap(StatementSigners::officer).toList();
    }

    private static Stream<SigningOfficer> officer(Certificate certificate) {
        return certificate.officerNumber().map(number -> new SigningOfficer(number, certificate)).stream();
    }

    /** When a statement of this header was issued: the timestamp's time, else its own word. */
    public StatementTime timeOf(StatementHeader header) {
        return timestamp
                .map(stamped -> new StatementTime(stamped, TimeBasis.TRUSTED))
                .orElseGet(() -> new StatementTime(header.issuedAt(), TimeBasis.CLAIMED));
    }
}
