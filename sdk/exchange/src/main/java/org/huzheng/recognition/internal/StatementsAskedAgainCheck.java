package org.huzheng.recognition.internal;

import java.util.List;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.basis.PolicyRules;

/**
 * R11: whether the person must be asked again 重新收集、重新询问. The policy says which kinds have to be collected again for the use
 * at hand, which need the reviewer's word, and which serve as they are; "not clear yet" means: ask again.
 */
final class StatementsAskedAgainCheck extends Check {
    StatementsAskedAgainCheck() {
        super(RecognitionCheck.STATEMENTS_ASKED_AGAIN);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        EvidenceKind kind = input.evidence().kind();
        PolicyRules.Usability usability =
                input.ruling().rules().usability(input.ruling().use());
        if (usability.collectAgain().contains(kind)) {
            Findings findings = new Findings().add(ReasonCode.RECOLLECT_REQUIRED, input.subject(), kind.zh());
            return found(usability.article(), findings.all());
        }
        if (!usability.afterReview().contains(kind)) {
            String rule = kind.zh() + "可以直接使用（" + usability.article() + "）";
            return new CheckResult(id(), CheckAnswer.NOT_APPLICABLE, rule, List.of());
        }
        CheckResult answered = reviewer(input);
        boolean again = !answered.by().isEmpty() && answered.answer() == CheckAnswer.INDETERMINATE;
        Findings findings = new Findings();
        return again ? both(found(findings.add(ReasonCode.REASK_REQUIRED, input.subject(), "")), answered) : answered;
    }
}
