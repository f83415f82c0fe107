package org.huzheng.recognition.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huzheng.evidence.Approval;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;

/**
 * R3: whether approvals are there, and the collection within their time 批准文件与时限. Where the package names approvals the
 * program reads them; where it names none, the reviewer says whether any was needed.
 */
final class ApprovalsCheck extends Check {
    ApprovalsCheck() {
        super(RecognitionCheck.APPROVALS_AND_TIME_LIMITS);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        CaptureFacts facts = input.evidence().facts();
        if (!facts.approvals().isEmpty()) {
            return settle(input, Optional.of(windows(facts, input)));
        }
        boolean demanded =
                input.ruling().rules().approvalKinds().contains(input.evidence().kind());
        if (demanded || answered(input).isPresent()) {
            return reviewer(input);
        }
        String rule = input.evidence().kind().zh() + "的采集无须批准（"
                + input.ruling().rules().name() + "）";
        return settle(input, Optional.of(new CheckResult(id(), CheckAnswer.NOT_APPLICABLE, rule, List.of())));
    }

    /** Of each kind of approval one must hold at the collection: a later one extends an earlier one. */
    private CheckResult windows(CaptureFacts facts, ReviewInput input) {
        Findings findings = new Findings();
        Optional<Instant> collected = facts.collectedAt().map(OffsetDateTime::toInstant);
        facts.approvals().stream()
                .collect(Collectors.groupingBy(Approval::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, approvals) -> {
                    boolean covered = collected
                            .filter(at -> approvals.stream().anyMatch(approval -> approval.covers(at)))
                            .isPresent();
                    if (!covered) {
                        findings.add(
                                ReasonCode.APPROVAL_OUTSIDE_WINDOW,
                                input.evidence().evidence().id(),
                                kind + " " + numbers(approvals));
                    }
                });
        return found(numbers(facts.approvals()), findings.all());
    }

    private static String numbers(List<Approval> approvals) {
        return approvals.stream().map(Approval::number).collect(Collectors.joining("、"));
    }
}
