package org.huzheng.recognition.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.huzheng.evidence.Appraisal;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/**
 * R12: whether the appraising body was qualified then 鉴定资质, by the certificate the facts name; the reviewer says whether its
 * scope covers the matter, and whether the party was told.
 */
final class ExpertQualificationCheck extends Check {
    ExpertQualificationCheck() {
        super(RecognitionCheck.EXPERT_QUALIFICATION);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        Optional<CheckResult> machine = input.evidence()
                .facts()
                .appraisal()
                .flatMap(Appraisal::certificate)
                .map(certificate -> held(certificate, input));
        return settle(input, machine);
    }

    private CheckResult held(Appraisal.Certificate certificate, ReviewInput input) {
        Findings findings = new Findings();
        Optional<LocalDate> day = input.evidence().facts().collectedAt().map(OffsetDateTime::toLocalDate);
        if (day.filter(certificate::covers).isEmpty()) {
            findings.add(
                    ReasonCode.APPRAISER_NOT_QUALIFIED_THEN,
                    input.evidence().evidence().id(),
                    certificate.number() + " " + certificate.from() + " – " + certificate.to());
        }
        return found(findings);
    }
}
