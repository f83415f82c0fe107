package org.huzheng.recognition.internal;

import java.util.List;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.use.DecisionWords;

/** R18: whether the decision gives its reasons and says where to object 说明理由; it looks at what stands in the decision. */
final class ReasonedConclusionCheck extends Check {
    ReasonedConclusionCheck() {
        super(RecognitionCheck.REASONED_CONCLUSION);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        if (input.answers().words().isEmpty()) {
            return new CheckResult(id(), CheckAnswer.INDETERMINATE, "尚未写明 / not written yet", List.of());
        }
        Findings findings = new Findings();
        DecisionWords words = input.answers().words().get();
        String subject = input.evidence().evidence().id();
        if (!DecisionWords.says(words.reason())) {
            findings.add(ReasonCode.REASONS_INSUFFICIENT, subject, "reason");
        }
        if (!DecisionWords.says(words.appeal())) {
            findings.add(ReasonCode.REASONS_INSUFFICIENT, subject, "appeal");
        }
        return found(findings);
    }
}
