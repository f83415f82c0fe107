package org.huzheng.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.internal.Given;

/**
 * What the answers in a decision must be like 审查答复规则, whoever wrote it: each check of its scope once, each part once, nobody
 * but the reviewer in person, and no pass of what needs a person without one.
 *
 * @param reviewer the 执法证号 of the decision's reviewer
 */
record AnswerRules(String reviewer) {
    /** Requires it of the answers for the package, or for one item. */
    void require(List<CheckResult> checks, boolean perItem) {
        Set<RecognitionCheck> asked = RecognitionCheck.ofDecision().stream()
                .filter(check -> check.perItem() == perItem)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecognitionCheck.class)));
        for (CheckResult result : checks) {
            Given.that(asked.remove(result.check()), result.check().id() + " is answered twice, or elsewhere");
            requireParts(result);
            requirePerson(result);
        }
        Given.that(asked.isEmpty(), "a check is not answered");
    }

    private void requireParts(CheckResult result) {
        List<String> answered =
                result.parts().stream().map(CheckResult.Part::part).toList();
        Given.that(
                answered.equals(result.check().parts()), result.check().id() + ": not exactly its parts are answered");
        result.parts().stream()
                .filter(part -> part.answer() == CheckAnswer.NOT_APPLICABLE)
                .forEach(part -> Given.that(
                        isReviewer(part.by())
                                ? result.check().reviewerMayWaive(part.part())
                                : result.check().mayNotArise(part.part()),
                        result.check().id() + "." + part.part() + " always arises"));
        Given.that(
                result.answer() != CheckAnswer.NOT_APPLICABLE || result.check().mayNotApply(),
                result.check().id() + " always applies");
    }

    private void requirePerson(CheckResult result) {
        String by = result.check().answeredBy();
        boolean inPerson = isReviewer(result.by())
                || result.parts().stream().map(CheckResult.Part::by).anyMatch(this::isReviewer);
        boolean nobodyElse = isOurs(result.by())
                && result.parts().stream().map(CheckResult.Part::by).allMatch(this::isOurs);
        Given.that(nobodyElse, result.check().id() + " is answered by another than the reviewer");
        Given.that(!inPerson || result.check().askedOfReviewer(), result.check().id() + " is the program's to answer");
        boolean needed = by.equals("REVIEWER") || by.equals("BOTH");
        Given.that(
                inPerson || !needed || result.answer() != CheckAnswer.PASSED,
                result.check().id() + " passes although no person answered it");
        boolean eachInPerson =
                result.parts().stream().allMatch(part -> isReviewer(part.by()) || part.answer() != CheckAnswer.PASSED);
        Given.that(eachInPerson, result.check().id() + ": a part passes although no person answered it");
    }

    private boolean isReviewer(String by) {
        return by.equals(reviewer);
    }

    private boolean isOurs(String by) {
        return by.isEmpty() || isReviewer(by);
    }
}
