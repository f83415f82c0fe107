package org.huzheng.statement;

import java.time.Duration;
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
import org.huzheng.crypto.cms.internal.CmsResult;
import org.huzheng.crypto.cms.internal.CmsVerifier;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.statement.internal.AcceptedStatements;

/**
 * Verifies any statement 声明核验: each signature over the exact payload, the suite, that the first signer is the department
 * named as issuer and every further one an officer of it, each certificate under the trust anchors, and the order of the
 * times. What holds becomes a {@link Verified}. Immutable.
 */
public final class StatementVerifier {
    /** How far an issuer's clock may be ahead. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    static {
        AcceptedStatements.provide(new AcceptedStatements() {
            @Override
            protected <T> Verified<T> readAgain(Statement statement, StatementFormat<T> format, Instant at) {
                return StatementVerifier.readAgain(statement, format, at).acceptedAt(at);
            }

            @Override
            protected <T> Verified<T> accepted(Verified<T> verified, Instant at) {
                return verified.acceptedAt(at);
            }
        });
    }

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
     * Verifies one statement and reads it. Nothing is thrown for bad content.
     *
     * @param statement the statement
     * @param format what it must be
     * @param at the instant certificates are judged at where no trusted timestamp says otherwise
     * @param subject how findings name it
     * @param findings where findings go
     * @return what was verified; empty if anything was found that is worse than a remark
     */
    public <T> Optional<Verified<T>> verify(
            Statement statement, StatementFormat<T> format, Instant at, String subject, Findings findings) {
        Findings own = new Findings();
        StatementSigners signers = examine(statement, at, subject, own);
        Optional<T> value = value(statement, format, subject, own);
        findings.addAll(own);
        return own.clean()
                ? value.map(read -> new Verified<>(statement, statement.header(), read, signers))
                : Optional.empty();
    }

    /**
     * Verifies a statement that is to be relied on.
     *
     * @param statement the statement
     * @param format what it must be
     * @param at the instant certificates are judged at where no trusted timestamp says otherwise
     * @throws StatementRejectedException STATEMENT_REJECTED if it does not hold; its findings say why
     */
    public <T> Verified<T> require(Statement statement, StatementFormat<T> format, Instant at) {
        Findings findings = new Findings();
        String subject = format.type().id();
        return verify(statement, format, at, subject, findings)
                .orElseThrow(() -> new StatementRejectedException(subject, findings.all()));
    }

    /**
     * Judges the signatures of a statement without reading what it says, for findings about it. Nothing is thrown for bad
     * content.
     *
     * @param statement the statement
     * @param at the instant certificates are judged at where no trusted timestamp says otherwise
     * @param subject how findings name it
     * @param findings where findings go
     * @return who signed, as far as the signatures hold; nothing to rely on unless the findings are clean
     */
    public StatementSigners examine(Statement statement, Instant at, String subject, Findings findings) {
        findings.assess(Axis.SIGNATURE).assess(Axis.TRUST).assess(Axis.TIME);
        Optional<StatementHeader> header = header(statement, subject, findings);
        if (statement.signatures().isEmpty()) {
            findings.add(ReasonCode.SIGNATURE_MISSING, subject, "");
        }
        List<Certificate> certificates = new ArrayList<>();
        Optional<Instant> timestamp = Optional.empty();
        for (int i = 0; i < statement.signatures().size(); i++) {
            CmsResult result = verify(statement, i, at, subject, findings);
            result.signer().ifPresent(certificates::add);
            if (i == 0) {
                timestamp = result.timestampTime();
            }
        }
        StatementSigners signers = new StatementSigners(certificates, timestamp);
        header.ifPresent(named -> {
            SignerRules.check(named, certificates, subject, findings);
            checkTime(named, signers, at, subject, findings);
        });
        return signers;
    }

    private CmsResult verify(Statement statement, int index, Instant at, String subject, Findings findings) {
        CertificateRole role = index == 0 ? CertificateRole.DEPARTMENT : CertificateRole.OFFICER;
        Bytes cms = statement.signatures().get(index);
        return CmsVerifier.verifyTrusted(
                cms, statement.payload(), trust, role, at, timestampRequired, place(subject, index), findings);
    }

    private static String place(String subject, int index) {
        return index == 0 ? subject : subject + "#" + (index + 1);
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

    private static <T> Optional<T> value(
            Statement statement, StatementFormat<T> format, String subject, Findings findings) {
        if (statement.type() != format.type()) {
            findings.add(
                    ReasonCode.STATEMENT_TYPE_MISMATCH,
                    subject,
                    statement.type().id() + ", expected " + format.type().id());
            return Optional.empty();
        }
        try {
            return Optional.of(format.read(statement.payload()));
        } catch (HuzhengException e) {
            if (!findings.has(ReasonCode.STATEMENT_MALFORMED)) {
                findings.add(ReasonCode.STATEMENT_MALFORMED, subject, e.code() + " " + e.detail());
            }
            return Optional.empty();
        }
    }

    /** Issued neither before its signer was certified, nor after its timestamp, nor after it is judged. */
    private static void checkTime(
            StatementHeader header, StatementSigners signers, Instant at, String subject, Findings findings) {
        Instant issued = header.issuedAt();
        if (issued.isAfter(at.plus(SKEW))) {
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, subject, "issued " + issued + ", judged for " + at);
        }
        signers.timestamp()
                .filter(stamped -> issued.isAfter(stamped.plus(SKEW)))
                .ifPresent(stamped -> findings.add(
                        ReasonCode.TIME_ORDER_IMPLAUSIBLE, subject, "issued " + issued + ", timestamped " + stamped));
        signers.department()
                .map(Certificate::notBefore)
                .filter(certified -> issued.isBefore(certified.minus(SKEW)))
                .ifPresent(certified -> findings.add(
                        ReasonCode.TIME_ORDER_IMPLAUSIBLE,
                        subject,
                        "issued " + issued + ", its signer is certified from " + certified));
    }

    /** Signatures, signers and form again; whom to trust was judged when it was accepted. */
    private static <T> Verified<T> readAgain(Statement statement, StatementFormat<T> format, Instant at) {
        Findings findings = new Findings();
        String subject = format.type().id();
        List<Certificate> certificates = new ArrayList<>();
        Optional<Instant> timestamp = Optional.empty();
        for (int i = 0; i < statement.signatures().size(); i++) {
            CmsResult result =
                    CmsVerifier.verify(statement.signatures().get(i), statement.payload(), place(subject, i), findings);
            result.signer().ifPresent(certificates::add);
            if (i == 0) {
                timestamp = result.timestampTime();
            }
        }
        StatementSigners signers = new StatementSigners(certificates, timestamp);
        Optional<StatementHeader> header = header(statement, subject, findings);
        header.ifPresent(named -> checkTime(named, signers, at, subject, findings));
        Optional<T> value = value(statement, format, subject, findings);
        boolean whole = !statement.signatures().isEmpty()
                && findings.all().stream().noneMatch(finding -> finding.verdict() == Verdict.FAILED);
        return value.filter(read -> whole)
                .map(read -> new Verified<>(statement, header.orElseThrow(), read, signers))
                .orElseThrow(() -> new StatementRejectedException(subject, findings.all()));
    }
}
