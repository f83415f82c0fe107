package org.huzheng.crypto.time.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.internal.cms.CmsDefect;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;

/** Checks timestamp tokens 时间戳核验. All findings but remarks are on {@link Axis#TIME}. */
public final class TimestampVerifier {
    private TimestampVerifier() {}

    /**
     * Checks signature, binding of the certificate, and imprint, without asking whether the authority is trusted.
     *
     * @param token the DER TimeStampToken
     * @param message what it must stamp (for a signature timestamp: the signature value)
     * @return what it says, or empty with the finding TIMESTAMP_INVALID
     */
    public static Optional<Timestamp> verify(Bytes token, Bytes message, String subject, Findings findings) {
        return read(token, message, Optional.empty(), subject, findings);
    }

    /**
     * As {@link #verify}, and the authority's certificate must be good at the time stamped: TIMESTAMP_UNTRUSTED if that
     * cannot be shown (FAILED if the opposite can), TIMESTAMP_INVALID if it is no timestamp certificate.
     *
     * @return what it says, present only if the authority is trusted
     */
    public static Optional<Timestamp> verifyTrusted(
            Bytes token, Bytes message, TrustStore trust, String subject, Findings findings) {
        Optional<Timestamp> timestamp = read(token, message, Optional.of(trust), subject, findings);
        if (timestamp.isEmpty()) {
            return Optional.empty();
        }
        Findings trustFindings = new Findings();
        List<Certificate> certificates = timestamp.get().certificates();
        trust.check(
                timestamp.get().authority(),
                certificates,
                timestamp.get().time(),
                CertificateRole.TIMESTAMP_AUTHORITY,
                trustFindings,
                subject);
        trustFindings.all().forEach(finding -> findings.add(onTimeAxis(finding)));
        return trustFindings.clean() ? timestamp : Optional.empty();
    }

    private static Optional<Timestamp> read(
            Bytes token, Bytes message, Optional<TrustStore> trust, String subject, Findings findings) {
        findings.assess(Axis.TIME);
        try {
            TimestampToken read = TimestampToken.read(token).requireImprintOf(message);
            requireProtected(read, trust);
            return Optional.of(read.timestamp());
        } catch (CmsDefect e) {
            findings.add(ReasonCode.TIMESTAMP_INVALID, subject, e.detail());
            return Optional.empty();
        }
    }

    /** A certificate the token's signed attributes do not name must at least be on the path to an anchor. */
    private static void requireProtected(TimestampToken token, Optional<TrustStore> trust) {
        List<Certificate> path = trust.flatMap(store -> store.path(
                        token.timestamp().authority(), token.timestamp().certificates()))
                .orElse(List.of());
        if (!path.containsAll(token.unbound())) {
            throw TimestampToken.defect("carries a certificate that nothing protects");
        }
    }

    private static Finding onTimeAxis(Finding finding) {
        if (finding.verdict() == Verdict.PASSED) {
            return finding;
        }
        boolean wrongKind = finding.code() == ReasonCode.CERTIFICATE_WRONG_ROLE
                || finding.code() == ReasonCode.CERTIFICATE_KEY_USAGE;
        ReasonCode code = wrongKind ? ReasonCode.TIMESTAMP_INVALID : ReasonCode.TIMESTAMP_UNTRUSTED;
        return new Finding(code, finding.verdict(), finding.subject(), finding.code() + ": " + finding.detail());
    }
}
