package org.huzheng.recognition.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.basis.AnsweredBy;

/** One of the receiver's checks 审查项: which, and how it is answered. */
public abstract class Check {
    private final RecognitionCheck id;

    Check(RecognitionCheck id) {
        this.id = id;
    }

    /** Which of the eighteen. */
    public final RecognitionCheck id() {
        return id;
    }

    /** Answers it; not applicable where it does not concern the kind of evidence. */
    public final CheckResult answer(ReviewInput input) {
        if (!id.concerns(input.evidence().kind())) {
            String rule = "该项不适用于" + input.evidence().kind().zh() + "（" + id.article() + "）";
            return new CheckResult(id, CheckAnswer.NOT_APPLICABLE, rule, List.of());
        }
        return judge(input);
    }

    abstract CheckResult judge(ReviewInput input);

    /** What the reviewer answered; without an answer INDETERMINATE. */
    final CheckResult reviewer(ReviewInput input) {
        return answered(input).orElseGet(() -> unanswered(id));
    }

    /** What the reviewer answered, if anything that counts: what the policy does not let be waived is not answered so. */
    final Optional<CheckResult> answered(ReviewInput input) {
        return input.answers()
                .of(id, "")
                .filter(part -> part.answer() != CheckAnswer.NOT_APPLICABLE
                        || input.ruling().rules().mayWaive(id))
                .map(part -> new CheckResult(id, part.answer(), part.note(), part.by(), List.of(), List.of()));
    }

    /**
     * What the program found and what the reviewer answered, as the policy asks for them: whatever the program found stays at
     * least as bad, whoever says what.
     *
     * @param machine what the facts say; empty where they say nothing
     */
    final CheckResult settle(ReviewInput input, Optional<CheckResult> machine) {
        if (machine.isEmpty()) {
            return reviewer(input);
        }
        boolean personToo = input.ruling().rules().answeredBy(id) == AnsweredBy.BOTH;
        Optional<CheckResult> person = answered(input);
        return person.isPresent() || personToo
                ? both(machine.get(), person.orElseGet(() -> unanswered(id)))
                : machine.get();
    }

    static CheckResult unanswered(RecognitionCheck check) {
        return new CheckResult(check, CheckAnswer.INDETERMINATE, "尚未审查 / not answered", List.of());
    }

    final CheckResult found(Findings findings) {
        return found("", findings.all());
    }

    final CheckResult found(String note, List<Finding> findings) {
        List<Finding> bad = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .toList();
        return new CheckResult(id, CheckAnswer.of(worst(bad)), note, bad);
    }

    private static Verdict worst(Collection<Finding> findings) {
        return findings.stream().map(Finding::verdict).reduce(Verdict.PASSED, Verdict::and);
    }

    /** Both answers together: the worse one, with the reviewer's note and everything found. */
    final CheckResult both(CheckResult machine, CheckResult reviewer) {
        List<Finding> all = new ArrayList<>(machine.findings());
        all.addAll(reviewer.findings());
        return new CheckResult(
                id, machine.answer().and(reviewer.answer()), reviewer.note(), reviewer.by(), List.of(), all);
    }

    /** The worst of these axes; one that nobody looked at is INDETERMINATE. */
    final CheckResult axes(VerificationReport report, Set<Axis> axes) {
        Verdict worst = axes.stream()
                .map(axis -> report.axes().getOrDefault(axis, Verdict.INDETERMINATE))
                .reduce(Verdict.PASSED, Verdict::and);
        return new CheckResult(id, CheckAnswer.of(worst), report.subject(), bad(report, axes));
    }

    static List<Finding> bad(VerificationReport report, Set<Axis> axes) {
        return report.findings().stream()
                .filter(finding -> axes.contains(finding.axis()) && finding.verdict() != Verdict.PASSED)
                .toList();
    }

    /** Of the procedure axis, the findings with these codes, or all others. */
    final CheckResult procedure(VerificationReport report, Set<ReasonCode> codes, boolean among) {
        List<Finding> bad = bad(report, Set.of(Axis.PROCEDURE)).stream()
                .filter(finding -> codes.contains(finding.code()) == among)
                .toList();
        if (!report.axes().containsKey(Axis.PROCEDURE)) {
            return unanswered(id);
        }
        return found(report.subject(), bad);
    }
}
