package org.huzheng.evidence.packaging.internal.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.internal.CaptureRules;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** The formalities of a collection 程序核验: two officers who have signed, and the facts its kind demands. */
public final class ProcedureCheck {
    private static final String SUBJECT = PackageLayout.MANIFEST;

    private ProcedureCheck() {}

    /**
     * Judges a manifest.
     *
     * @param signers whose signatures hold, the department's first
     */
    public static void verify(
            EvidenceManifest manifest, List<Certificate> signers, VerificationPolicy policy, Findings findings) {
        findings.assess(Axis.PROCEDURE);
        CaptureFacts facts = manifest.facts();
        CaptureRules.statutory().verify(facts, SUBJECT, findings);
        verifyOfficers(manifest, signers, policy.minOfficers(), findings);
        facts.collectedAt()
                .filter(time -> time.toInstant().isAfter(manifest.header().issuedAt()))
                .ifPresent(time -> findings.add(
                        ReasonCode.COLLECTED_AFTER_SEALED,
                        SUBJECT,
                        "collected " + time + ", sealed " + manifest.header().issuedAt()));
    }

    private static void verifyName(List<Officer> officers, String number, String certified, Findings findings) {
        officers.stream()
                .filter(officer -> officer.officerNumber().equals(number))
                .filter(officer -> !officer.name().equals(certified))
                .forEach(officer -> findings.add(
                        ReasonCode.OFFICER_NAME_DIFFERS,
                        SUBJECT,
                        officer.name() + " " + number + ", certified as " + certified));
    }

    private static void verifyOfficers(
            EvidenceManifest manifest, List<Certificate> signers, int minimum, Findings findings) {
        List<Officer> officers = manifest.facts().officers();
        Set<String> numbers = officers.stream().map(Officer::officerNumber).collect(Collectors.toSet());
        if (numbers.size() < minimum) {
            findings.add(ReasonCode.OFFICERS_TOO_FEW, SUBJECT, numbers.size() + " of " + minimum);
        }
        String department = manifest.header().issuer().code().toString();
        Set<String> signed = new HashSet<>();
        for (Certificate signer : signers) {
            signer.officerNumber().ifPresent(number -> {
                boolean ours =
                        signer.organizationId().filter(department::equals).isPresent();
                if (ours && numbers.contains(number)) {
                    signed.add(number);
                    verifyName(officers, number, signer.commonName(), findings);
                } else if (ours) {
                    findings.add(ReasonCode.SIGNER_NOT_EXPECTED, SUBJECT, signer.commonName());
                }
            });
        }
        for (Officer officer : officers) {
            if (!signed.contains(officer.officerNumber())) {
                findings.add(ReasonCode.OFFICER_SIGNATURE_MISSING, SUBJECT, officer.name());
            }
        }
    }
}
