package org.huzheng.evidence.packaging.internal.seal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Officer;
import org.huzheng.statement.Party;

/**
 * The keys of a seal: refused before anything is written if the result could not verify.
 *
 * @param department the sealing department's key
 * @param officers the officers' keys
 */
public record SealKeys(SigningKey department, List<SigningKey> officers) {
    public SealKeys {
        officers = List.copyOf(officers);
    }

    public List<Certificate> certificates() {
        return Stream.concat(Stream.of(department), officers.stream())
                .map(SigningKey::certificate)
                .toList();
    }

    /** The department as its certificate names it. */
    public Party issuer() {
        Certificate certificate = department.certificate();
        return Party.of(certificate.organizationId().orElse(""), certificate.organizationName());
    }

    public void require(Instant now) {
        requireRole(department.certificate(), CertificateRole.DEPARTMENT);
        issuer();
        for (SigningKey officer : officers) {
            requireRole(officer.certificate(), CertificateRole.OFFICER);
            if (officer.suite() != department.suite()) {
                throw new HuzhengException(
                        ErrorCode.KEY_SUITE_MISMATCH,
                        officer.suite() + " officer, " + department.suite() + " department");
            }
            if (!officer.certificate()
                    .organizationId()
                    .equals(department.certificate().organizationId())) {
                throw new HuzhengException(
                        ErrorCode.CERTIFICATE_WRONG_ROLE,
                        officer.certificate().commonName() + " is of another department");
            }
        }
        certificates().forEach(certificate -> requireValid(certificate, now));
    }

    private static void requireRole(Certificate certificate, CertificateRole role) {
        if (certificate.role() != role) {
            throw new HuzhengException(
                    ErrorCode.CERTIFICATE_WRONG_ROLE,
                    certificate.commonName() + "：" + certificate.role() + "，应为 / expected " + role);
        }
    }

    private static void requireValid(Certificate certificate, Instant now) {
        if (now.isBefore(certificate.notBefore()) || now.isAfter(certificate.notAfter())) {
            throw new HuzhengException(
                    ErrorCode.CERTIFICATE_EXPIRED,
                    certificate.commonName() + ", valid " + certificate.notBefore() + " to " + certificate.notAfter());
        }
    }

    /** Every officer who signs collected it. */
    public void requireNamed(CaptureFacts facts) {
        Set<String> named =
                facts.officers().stream().map(Officer::officerNumber).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (SigningKey officer : officers) {
            String number = officer.certificate().officerNumber().orElse("");
            if (!named.contains(number) || !seen.add(number)) {
                throw new HuzhengException(
                        ErrorCode.ARGUMENT_INVALID,
                        officer.certificate().commonName()
                                + " 未记入采集要素，或者签名两次 / is not named in the facts, or signs twice");
            }
        }
    }
}
