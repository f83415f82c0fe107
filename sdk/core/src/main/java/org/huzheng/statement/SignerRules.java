package org.huzheng.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** Who may sign what beside whom 签名人规则: one body, its officers, each with a key and a person of their own. */
final class SignerRules {
    private SignerRules() {}

    static void check(StatementHeader header, List<Certificate> signers, String subject, Findings findings) {
        checkSuite(header, signers, subject, findings);
        checkBody(header, signers, subject, findings);
        checkKeys(signers, subject, findings);
        checkPersons(signers, subject, findings);
    }

    private static void checkSuite(
            StatementHeader header, List<Certificate> signers, String subject, Findings findings) {
        for (Certificate signer : signers) {
            if (signer.suite() != header.suite()) {
                findings.add(
                        ReasonCode.SUITE_MISMATCH, subject, signer.suite() + " key, " + header.suite() + " statement");
            }
        }
    }

    /** Every signer belongs to the body the statement names as issuer, under the name the body is certified with. */
    private static void checkBody(
            StatementHeader header, List<Certificate> signers, String subject, Findings findings) {
        String issuer = header.issuer().code().toString();
        if (signers.isEmpty()) {
            findings.add(ReasonCode.SIGNER_NOT_EXPECTED, subject, issuer);
        }
        for (Certificate signer : signers) {
            if (signer.organizationId().filter(issuer::equals).isEmpty()) {
                findings.add(ReasonCode.SIGNER_NOT_EXPECTED, subject, signer.commonName() + " is not of " + issuer);
            }
        }
        signers.stream()
                .findFirst()
                .map(Certificate::organizationName)
                .filter(certified -> !certified.equals(header.issuer().name()))
                .ifPresent(certified -> findings.add(
                        ReasonCode.ISSUER_NAME_DIFFERS,
                        subject,
                        header.issuer().name() + ", certified as " + certified));
    }

    private static void checkKeys(List<Certificate> signers, String subject, Findings findings) {
        Set<Bytes> keys = new HashSet<>();
        for (Certificate signer : signers) {
            if (!keys.add(signer.publicKeyInfo())) {
                findings.add(ReasonCode.SIGNER_KEY_REPEATED, subject, signer.commonName());
            }
        }
    }

    private static void checkPersons(List<Certificate> signers, String subject, Findings findings) {
        Map<String, String> numbers = new HashMap<>();
        for (Certificate signer : signers) {
            signer.officerNumber().ifPresent(number -> {
                String other = numbers.putIfAbsent(signer.commonName(), number);
                if (other != null) {
                    findings.add(
                            ReasonCode.SIGNER_SAME_PERSON, subject, signer.commonName() + " " + other + " " + number);
                }
            });
        }
    }
}
