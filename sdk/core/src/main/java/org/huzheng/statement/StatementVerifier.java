package org.huzheng.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.cms.CmsResult;
import org.huzheng.crypto.cms.CmsVerifier;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/**
 * Verifies any statement 声明核验: each signature over the exact payload, the suite, that the first signer is the department
 * named as issuer and every further one an officer, and each certificate under the trust anchors. Immutable.
 */
public final class StatementVerifier {
    private final TrustStore trust;
    private final boolean timestampRequired;

    private StatementVerifier(TrustStore trust, boolean timestampRequired) {
        this.trust = Objects.requireNonNull(trust, "trust");
        this.timestampRequired = timestampRequired;
    }

    /** A verifier that is content with a claimed signing time; certificates are then judged at the instant given. */
    public static StatementVerifier of(TrustStore trust) {
        return new StatementVerifier(trust, false);
    }

    /** A verifier that demands a trusted timestamp in every signature. */
    public StatementVerifier requiringTimestamps() {
        return new StatementVerifier(trust, true);
    }

    /**
     * Verifies one statement. Nothing is thrown for bad content.
     *
     * @param statement the statement
     * @param at the instant certificates are judged at where no trusted timestamp says otherwise
     * @param subject how findings name it
     * @param findings where findings go
     */
    public VerifiedStatement verify(Statement statement, Instant at, String subject, Findings findings) {
        findings.assess(Axis.SIGNATURE).assess(Axis.TRUST).assess(Axis.TIME);
        Optional<StatementHeader> header = header(statement, subject, findings);
        if (statement.signatures().isEmpty()) {
            findings.add(ReasonCode.SIGNATURE_MISSING, subject, "");
        }
        List<Certificate> signers = new ArrayList<>();
        Optional<Instant> timestamp = Optional.empty();
        for (int i = 0; i < statement.signatures().size(); i++) {
            CertificateRole role = i == 0 ? CertificateRole.DEPARTMENT : CertificateRole.OFFICER;
            CmsResult result = verify(statement, i, role, at, subject, findings);
            result.signer().ifPresent(signers::add);
            if (i == 0) {
                timestamp = result.timestampTime();
            }
        }
        header.ifPresent(named -> checkSigners(named, signers, subject, findings));
        return new VerifiedStatement(statement, header, signers, timestamp);
    }

    private CmsResult verify(
            Statement statement, int index, CertificateRole role, Instant at, String subject, Findings findings) {
        Bytes cms = statement.signatures().get(index);
        String which = index == 0 ? subject : subject + "#" + (index + 1);
        return CmsVerifier.verifyTrusted(cms, statement.payload(), trust, role, at, timestampRequired, which, findings);
    }

    private static Optional<StatementHeader> header(Statement statement, String subject, Findings findings) {
        try {
            StatementHeader header = statement.header();
            if (header.type() != statement.type()) {
                findings.add(
                        ReasonCode.STATEMENT_TYPE_MISMATCH,
                        subject,
                        header.type().id());
            }
            return Optional.of(header);
        } catch (HuzhengException e) {
            findings.add(ReasonCode.STATEMENT_MALFORMED, subject, e.code() + " " + e.detail());
            return Optional.empty();
        }
    }

    private static void checkSigners(
            StatementHeader header, List<Certificate> signers, String subject, Findings findings) {
        for (Certificate signer : signers) {
            if (signer.suite() != header.suite()) {
                findings.add(
                        ReasonCode.SUITE_MISMATCH, subject, signer.suite() + " key, " + header.suite() + " statement");
            }
        }
        String issuer = header.issuer().code().toString();
        boolean byIssuer = !signers.isEmpty()
                && signers.get(0).organizationId().filter(issuer::equals).isPresent();
        if (!byIssuer) {
            findings.add(ReasonCode.SIGNER_NOT_EXPECTED, subject, issuer);
        }
    }
}
