package org.huzheng.recognition.internal;

import java.util.Optional;
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
        return reviewer.map(officer -> ReviewerIndependenceCheck.independent(officer.certificate(), evidence))
                .orElseGet(() -> new Findings().add(ReasonCode.REVIEWER_SIGNATURE_MISSING, recognition.id(), number));
    }
}
