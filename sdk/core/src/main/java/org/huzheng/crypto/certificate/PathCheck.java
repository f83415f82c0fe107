package org.huzheng.crypto.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** The judgement of one path at one instant (RFC 5280 §6, without policies and name constraints). */
final class PathCheck {
    private final CertificatePath path;
    private final Instant at;
    private final Findings findings;
    private final String subject;

    PathCheck(CertificatePath path, Instant at, Findings findings, String subject) {
        this.path = path;
        this.at = at;
        this.findings = findings;
        this.subject = subject;
    }

    void check(CertificateRole expected, List<RevocationList> revocations) {
        checkRole(expected);
        checkAnchor();
        for (int i = 0; i < path.certificates().size(); i++) {
            Certificate certificate = path.certificates().get(i);
            checkValidity(certificate);
            if (certificate.extensions().hasUnknownCritical()) {
                add(ReasonCode.CERTIFICATE_CHAIN_BROKEN, certificate, "unknown critical extension");
            }
            if (i > 0) {
                checkAuthority(certificate, i - 1);
                checkRevocation(path.certificates().get(i - 1), certificate, revocations);
            }
        }
    }

    private void checkRole(CertificateRole expected) {
        Certificate leaf = path.leaf();
        if (leaf.role() != expected) {
            add(ReasonCode.CERTIFICATE_WRONG_ROLE, leaf, "is " + leaf.role() + ", expected " + expected);
        }
        boolean maySign = expected == CertificateRole.AUTHORITY
                ? leaf.extensions().allowsAny(KeyUsage.keyCertSign)
                : leaf.maySign();
        if (!maySign) {
            add(ReasonCode.CERTIFICATE_KEY_USAGE, leaf, "may not sign");
        }
    }

    private void checkAnchor() {
        if (path.anchored()) {
            return;
        }
        Certificate last = path.certificates().get(path.certificates().size() - 1);
        if (path.forged()) {
            add(ReasonCode.CERTIFICATE_CHAIN_BROKEN, last, "not signed by the issuer it names");
        } else {
            add(ReasonCode.TRUST_NO_ANCHOR, last, "issuer " + last.issuer());
        }
    }

    private void checkValidity(Certificate certificate) {
        if (at.isBefore(certificate.notBefore())) {
            add(ReasonCode.CERTIFICATE_NOT_YET_VALID, certificate, "valid from " + certificate.notBefore());
        } else if (at.isAfter(certificate.notAfter())) {
            add(ReasonCode.CERTIFICATE_EXPIRED, certificate, "valid until " + certificate.notAfter());
        }
    }

    private void checkAuthority(Certificate issuer, int authoritiesBelow) {
        if (issuer.role() != CertificateRole.AUTHORITY) {
            add(ReasonCode.CERTIFICATE_CHAIN_BROKEN, issuer, "issued certificates but is no authority");
        } else if (issuer.extensions().pathLength() < authoritiesBelow) {
            add(ReasonCode.CERTIFICATE_CHAIN_BROKEN, issuer, "path length exceeded");
        } else if (issuer.extensions().hasKeyUsage() && !issuer.extensions().allowsAny(KeyUsage.keyCertSign)) {
            add(ReasonCode.CERTIFICATE_KEY_USAGE, issuer, "may not issue certificates");
        }
    }

    private void checkRevocation(Certificate certificate, Certificate issuer, List<RevocationList> all) {
        List<RevocationList> named = all.stream()
                .filter(list -> list.issuerName().equals(issuer.subjectName()))
                .toList();
        boolean maySign =
                !issuer.extensions().hasKeyUsage() || issuer.extensions().allowsAny(KeyUsage.cRLSign);
        List<RevocationList> good =
                named.stream().filter(list -> maySign && list.signedBy(issuer)).toList();
        if (good.isEmpty()) {
            ReasonCode code = named.isEmpty() ? ReasonCode.REVOCATION_UNKNOWN : ReasonCode.REVOCATION_INVALID;
            add(code, certificate, "issuer " + issuer.subject());
            return;
        }
        Optional<Instant> revoked = good.stream()
                .flatMap(list -> list.revokedAt(certificate).stream())
                .min(Instant::compareTo);
        if (revoked.isPresent() && !revoked.get().isAfter(at)) {
            add(ReasonCode.CERTIFICATE_REVOKED, certificate, "revoked at " + revoked.get());
            return;
        }
        revoked.ifPresent(time -> add(ReasonCode.CERTIFICATE_REVOKED_LATER, certificate, "revoked at " + time));
        List<RevocationList> complete =
                good.stream().filter(RevocationList::complete).toList();
        if (complete.isEmpty()) {
            add(ReasonCode.REVOCATION_UNKNOWN, certificate, "only partial lists at hand");
        } else if (revoked.isEmpty() && complete.stream().noneMatch(list -> list.covers(certificate, at))) {
            add(ReasonCode.REVOCATION_STALE, certificate, "no list covers " + at);
        }
    }

    private void add(ReasonCode code, Certificate certificate, String detail) {
        findings.add(code, subject, certificate.subject() + ": " + detail);
    }
}
