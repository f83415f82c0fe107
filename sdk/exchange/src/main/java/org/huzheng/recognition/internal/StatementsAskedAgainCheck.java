package org.huzheng.recognition.internal;

import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/** R11: whether the person must be asked again 重新询问; "not clear yet" means: ask again. */
final class StatementsAskedAgainCheck extends ReviewerCheck {
    StatementsAskedAgainCheck() {
        super(RecognitionCheck.STATEMENTS_ASKED_AGAIN);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        CheckResult answered = super.judge(input);
        boolean again = input.attested().containsKey(id()) && answered.answer() == CheckAnswer.INDETERMINATE;
        Findings findings = new Findings();
        return again
                ? found(
                        answered.note(),
                        findings.add(
                                        ReasonCode.REASK_REQUIRED,
                                        input.evidence().evidence().id(),
                                        "")
                                .all())
                : answered;
    }
}
