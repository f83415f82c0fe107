package org.huzheng.recognition.internal.use;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.statement.SigningOfficer;
import org.huzheng.statement.Verified;

/**
 * Whether the reviewer a recognition names signed it 审核人签名, and is none of the collectors by the certificate that signed: at
 * the review nobody could know yet which certificate that would be.
 */
public final class ReviewerSignature {
    private ReviewerSignature() {}

    /**
     * Judges it.
     *
     * @param recognition the decision
     * @param evidence the package recognised
     */
    public static Findings judge(Verified<RecognitionDecision> recognition, VerifiedPackage evidence) {
        String number = recognition.value().reviewer().toString();
        Optional<SigningOfficer> reviewer = recognition.officers().stream()
                .filter(officer -> officer.number().equals(number))
                .findFirst();
        return reviewer.map(officer -> independent(officer.certificate(), evidence))
                .orElseGet(() -> new Findings().add(ReasonCode.REVIEWER_SIGNATURE_MISSING, recognition.id(), number));
    }

    /** Whether a reviewer is none of those who collected it, by number and by name. */
    public static Findings independent(Certificate reviewer, VerifiedPackage evidence) {
        Findings findings = new Findings();
        String id = evidence.evidence().id();
        Set<String> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        collectors(evidence, numbers, names);
        if (numbers.isEmpty()) {
            findings.add(ReasonCode.COLLECTORS_UNKNOWN, id, "");
        } else if (reviewer.officerNumber().filter(numbers::contains).isPresent()) {
            findings.add(ReasonCode.REVIEWER_IS_COLLECTOR, id, reviewer.commonName());
        } else if (names.contains(reviewer.commonName())) {
            findings.add(ReasonCode.SIGNER_SAME_PERSON, id, reviewer.commonName());
        }
        return findings;
    }

    /** Everybody who collected it: named in the manifest, or signed under it. */
    private static void collectors(VerifiedPackage evidence, Set<String> numbers, Set<String> names) {
        for (Officer officer : evidence.facts().officers()) {
            numbers.add(officer.officerNumber());
            names.add(officer.name());
        }
        for (SigningOfficer officer : evidence.officers()) {
            numbers.add(officer.number());
            names.add(officer.name());
        }
    }
}
