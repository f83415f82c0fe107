package org.huzheng.recognition.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.statement.SigningOfficer;

/**
 * R2: whether who collected it might 采集主体有权: at least two officers who signed, their certificates valid at the time; the
 * reviewer says whether they had jurisdiction and whether anybody had to withdraw.
 */
final class CollectorCompetenceCheck extends Check {
    CollectorCompetenceCheck() {
        super(RecognitionCheck.COLLECTOR_COMPETENCE);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        CheckResult signed = procedure(input.evidence().report(), KindFormalitiesCheck.CODES, false);
        return settle(input, Optional.of(both(signed, found(certified(input.evidence())))));
    }

    private static Findings certified(VerifiedPackage evidence) {
        Findings findings = new Findings();
        evidence.facts()
                .collectedAt()
                .map(OffsetDateTime::toInstant)
                .ifPresent(collected -> evidence.officers().stream()
                        .filter(officer -> !certifiedAt(officer, collected))
                        .forEach(officer -> findings.add(
                                ReasonCode.OFFICER_NOT_CERTIFIED_THEN,
                                evidence.evidence().id(),
                                officer.name() + " at " + collected)));
        return findings;
    }

    private static boolean certifiedAt(SigningOfficer officer, Instant instant) {
        return !instant.isBefore(officer.certificate().notBefore())
                && !instant.isAfter(officer.certificate().notAfter());
    }
}
