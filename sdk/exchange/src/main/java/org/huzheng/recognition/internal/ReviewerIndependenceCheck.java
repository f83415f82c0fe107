package org.huzheng.recognition.internal;

import java.util.List;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.use.ReviewerSignature;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.statement.Party;

/** R17: whether the reviewer is of the receiving department, and none of those who collected it 审核人回避. */
final class ReviewerIndependenceCheck extends Check {
    ReviewerIndependenceCheck() {
        super(RecognitionCheck.REVIEWER_INDEPENDENCE);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        Findings findings = new Findings();
        Certificate reviewer = input.reviewer();
        ContractParties parties = input.contract().contract().parties();
        Party asked = input.request().issuer();
        // Whether whoever asked may ask at all is for R1 to say.
        List<Party> ours = parties.isConsumer(asked) ? List.of(asked) : parties.consumers();
        String id = input.evidence().evidence().id();
        boolean officer = reviewer.officerNumber().isPresent()
                && ours.stream()
                        .anyMatch(party -> reviewer.organizationId()
                                .filter(party.code().toString()::equals)
                                .isPresent());
        if (!officer) {
            findings.add(ReasonCode.REVIEWER_NOT_OF_CONSUMER, id, reviewer.commonName());
        }
        findings.addAll(ReviewerSignature.independent(reviewer, input.evidence()));
        return found(findings);
    }
}
