package org.huzheng.recognition.internal;

import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.use.ReviewerSignature;

/** R17: whether the reviewer is of the receiving department, and none of those who collected it 审核人回避. */
final class ReviewerIndependenceCheck extends Check {
    ReviewerIndependenceCheck() {
        super(RecognitionCheck.REVIEWER_INDEPENDENCE);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        Findings findings = new Findings();
        Certificate reviewer = input.reviewer();
        String consumer = input.contract().contract().consumer().code().toString();
        String id = input.evidence().evidence().id();
        boolean ours = reviewer.officerNumber().isPresent()
                && reviewer.organizationId().filter(consumer::equals).isPresent();
        if (!ours) {
            findings.add(ReasonCode.REVIEWER_NOT_OF_CONSUMER, id, reviewer.commonName());
        }
        findings.addAll(ReviewerSignature.independent(reviewer, input.evidence()));
        return found(findings);
    }
}
