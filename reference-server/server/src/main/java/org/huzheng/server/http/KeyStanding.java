package org.huzheng.server.http;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.server.registry.RunningTrust;

/**
 * Whether the certificate of a request stands in the trust of this moment. It is judged once for each certificate until what is
 * believed changes, and again after a minute, since lists run out. That nothing is known of a revocation refuses no request: a
 * list that ran out would lock everybody out. Thread-safe.
 */
final class KeyStanding {
    private static final Duration HOLDS = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final RunningTrust trust;
    private final Cache<Certificate, Judged> judged =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    private record Judged(TrustStore by, Instant at, Optional<ReasonCode> against) {
        boolean holds(TrustStore now, Instant time) {
            return by == now && Duration.between(at, time).abs().compareTo(HOLDS) < 0;
        }
    }

    KeyStanding(RunningTrust trust) {
        this.trust = trust;
    }

    /**
     * That a certificate stands.
     *
     * @throws HuzhengException CERTIFICATE_EXPIRED, CERTIFICATE_REVOKED, CERTIFICATE_UNTRUSTED
     */
    void require(Certificate certificate, Instant now, String whose) {
        if (now.isBefore(certificate.notBefore()) || now.isAfter(certificate.notAfter())) {
            throw new HuzhengException(
                    ErrorCode.CERTIFICATE_EXPIRED, whose + ", valid until " + certificate.notAfter());
        }
        TrustStore believed = trust.now();
        Judged known = judged.getIfPresent(certificate);
        if (known == null || !known.holds(believed, now)) {
            known = new Judged(believed, now, against(certificate, believed, now));
            judged.put(certificate, known);
        }
        known.against().ifPresent(reason -> {
            throw new HuzhengException(
                    reason == ReasonCode.CERTIFICATE_REVOKED
                            ? ErrorCode.CERTIFICATE_REVOKED
                            : ErrorCode.CERTIFICATE_UNTRUSTED,
                    whose);
        });
    }

    private static Optional<ReasonCode> against(Certificate certificate, TrustStore believed, Instant now) {
        Findings findings = new Findings();
        believed.check(certificate, List.of(), now, CertificateRole.DEPARTMENT, findings, "caller");
        List<ReasonCode> failed = findings.all().stream()
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .map(Finding::code)
                .toList();
        return failed.contains(ReasonCode.CERTIFICATE_REVOKED)
                ? Optional.of(ReasonCode.CERTIFICATE_REVOKED)
                : failed.stream().findFirst();
    }
}
