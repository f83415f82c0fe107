package org.huzheng.recognition.internal;

import java.util.HashSet;
import java.util.Set;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.statement.SigningOfficer;

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
        findings.addAll(independent(reviewer, input.evidence()));
        return found(findings);
    }

    /** Whether a reviewer is none of those who collected it, by number and by name. */
    static Findings independent(Certificate reviewer, VerifiedPackage evidence) {
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
