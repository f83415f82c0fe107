package org.huzheng.crypto.cms.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.internal.cms.CmsDefect;
import org.huzheng.crypto.internal.cms.SignerCheck;
import org.huzheng.crypto.internal.cms.SignerFacts;
import org.huzheng.crypto.time.internal.Timestamp;
import org.huzheng.crypto.time.internal.TimestampVerifier;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/**
 * Verifies detached CMS signatures 验签, in the dialects {@code spec/certificate-profile.md} lists. Every byte must be
 * signed, bound by something signed, or fixed by the encoding; anything else is refused.
 */
public final class CmsVerifier {
    /** How far a signer's clock may run ahead of the timestamp authority's. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private CmsVerifier() {}

    /**
     * Verifies signature and timestamp without asking whom to trust: findings on {@link Axis#SIGNATURE}, and on {@link
     * Axis#TIME} if there is a timestamp.
     *
     * @param cms the DER ContentInfo
     * @param content the exact bytes signed
     * @param subject what the findings are about
     * @param findings where to report
     */
    public static CmsResult verify(Bytes cms, Bytes content, String subject, Findings findings) {
        Optional<SignerFacts> verified = signature(cms, content, Optional.empty(), subject, findings);
        if (verified.isEmpty()) {
            return CmsResult.nobody();
        }
        SignerFacts facts = verified.get();
        Optional<Timestamp> timestamp = facts.timestampToken()
                .flatMap(token -> TimestampVerifier.verify(token, facts.signature(), subject, findings));
        return result(facts, timestamp, subject, findings);
    }

    /**
     * Verifies signature, timestamp, and both certificates; the signer's is judged at the time of a trusted timestamp,
     * else at the given instant.
     *
     * @param cms the DER ContentInfo
     * @param content the exact bytes signed
     * @param trust whom to trust
     * @param expected the role the signer's certificate must have
     * @param fallbackTime when to judge the certificate if no trusted timestamp says
     * @param timestampRequired whether a missing timestamp is a finding
     * @param subject what the findings are about
     * @param findings where to report
     */
    public static CmsResult verifyTrusted(
            Bytes cms,
            Bytes content,
            TrustStore trust,
            CertificateRole expected,
            Instant fallbackTime,
            boolean timestampRequired,
            String subject,
            Findings findings) {
        Optional<SignerFacts> verified = signature(cms, content, Optional.of(trust), subject, findings);
        if (verified.isEmpty()) {
            return CmsResult.nobody();
        }
        SignerFacts facts = verified.get();
        if (timestampRequired && facts.timestampToken().isEmpty()) {
            findings.add(ReasonCode.TIMESTAMP_MISSING, subject, "");
        }
        Optional<Timestamp> timestamp = facts.timestampToken()
                .flatMap(token -> TimestampVerifier.verifyTrusted(token, facts.signature(), trust, subject, findings));
        Instant at = timestamp.map(Timestamp::time).orElse(fallbackTime);
        trust.check(facts.signer(), facts.certificates(), at, expected, findings, subject);
        return result(facts, timestamp, subject, findings);
    }

    private static Optional<SignerFacts> signature(
            Bytes cms, Bytes content, Optional<TrustStore> trust, String subject, Findings findings) {
        findings.assess(Axis.SIGNATURE);
        try {
            SignerFacts facts = SignerCheck.verifyDetached(cms, content);
            requireProtected(facts, trust);
            return Optional.of(facts);
        } catch (CmsDefect e) {
            findings.add(e.reason(), subject, e.detail());
            return Optional.empty();
        }
    }

    /** A certificate the signed attributes do not name must at least be on the signer's path to an anchor. */
    private static void requireProtected(SignerFacts facts, Optional<TrustStore> trust) {
        List<Certificate> path = trust.flatMap(store -> store.path(facts.signer(), facts.certificates()))
                .orElse(List.of());
        if (!path.containsAll(facts.unbound())) {
            throw new CmsDefect(
                    ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "a certificate nothing binds to the signature");
        }
    }

    private static CmsResult result(
            SignerFacts facts, Optional<Timestamp> timestamp, String subject, Findings findings) {
        Optional<Instant> claimed = facts.signingTime();
        Optional<Instant> stamped = timestamp.map(Timestamp::time);
        if (facts.timestampToken().isEmpty()) {
            String detail = claimed.map(Instant::toString).orElse("");
            findings.add(ReasonCode.TIME_CLAIMED_ONLY, subject, detail);
        }
        if (stamped.isPresent()
                && claimed.isPresent()
                && claimed.get().isAfter(stamped.get().plus(SKEW))) {
            String detail = "claimed " + claimed.get() + ", stamped " + stamped.get();
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, subject, detail);
        }
        return new CmsResult(Optional.of(facts.signer()), claimed, stamped, facts.certificates());
    }
}
