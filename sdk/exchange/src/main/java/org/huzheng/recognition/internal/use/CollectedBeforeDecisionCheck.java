package org.huzheng.recognition.internal.use;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** R15: whether it was collected before the decision that is to rest on it 先取证后裁决; asked at use. */
public final class CollectedBeforeDecisionCheck {
    private CollectedBeforeDecisionCheck() {}

    /**
     * Answers it.
     *
     * @param evidence the package
     * @param decision when the decision is made
     */
    public static CheckResult answer(VerifiedPackage evidence, Instant decision) {
        Findings findings = new Findings();
        Optional<Instant> collected = evidence.facts().collectedAt().map(OffsetDateTime::toInstant);
        collected
                .filter(time -> !time.isBefore(decision))
                .ifPresent(time -> findings.add(
                        ReasonCode.COLLECTED_AFTER_DECISION,
                        evidence.evidence().id(),
                        "collected " + time + ", decided " + decision));
        CheckAnswer answer = collected.isEmpty()
                ? CheckAnswer.INDETERMINATE
                : findings.clean() ? CheckAnswer.PASSED : CheckAnswer.FAILED;
        return new CheckResult(
                RecognitionCheck.COLLECTED_BEFORE_DECISION,
                answer,
                collected.isEmpty() ? "采集时间不明 / the time of collection is unknown" : "",
                findings.all());
    }
}
