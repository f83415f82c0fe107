package org.huzheng.recognition.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.internal.json.CodeTexts;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.basis.AnsweredBy;

/**
 * A check that is answered part by part 分项审查: R8 by the elements of relevance, R9 by the heads of the exclusion list. What a
 * fact settles the program answers, naming it; all else the reviewer answers, each with its own words.
 */
final class PartwiseCheck extends Check {
    PartwiseCheck(RecognitionCheck id) {
        super(id);
    }

    @Override
    CheckResult judge(ReviewInput input) {
        List<CheckResult.Part> parts =
                id().parts().stream().map(part -> answer(part, input)).toList();
        CheckAnswer worst = parts.stream().map(CheckResult.Part::answer).reduce(CheckAnswer.PASSED, CheckAnswer::and);
        return new CheckResult(id(), worst.clears() ? CheckAnswer.PASSED : worst, "", "", parts, List.of());
    }

    private CheckResult.Part answer(String part, ReviewInput input) {
        if (!id().concerns(input.evidence().kind(), part)) {
            String rule = "该项不适用于" + input.evidence().kind().zh() + "（" + id().article(part) + "）";
            return new CheckResult.Part(part, CheckAnswer.NOT_APPLICABLE, rule, "");
        }
        Optional<CheckResult.Part> person = input.answers().of(id(), part);
        if (person.isPresent()) {
            return person.get();
        }
        boolean personToo = input.ruling().rules().answeredBy(id()) == AnsweredBy.BOTH;
        return (personToo ? Optional.<String>empty() : settled(part, input))
                .map(fact -> new CheckResult.Part(part, CheckAnswer.NOT_APPLICABLE, fact, ""))
                .orElseGet(() -> new CheckResult.Part(part, CheckAnswer.INDETERMINATE, "", ""));
    }

    /** The fact by which a part does not arise, if there is one. */
    private Optional<String> settled(String part, ReviewInput input) {
        String fact = CodeTexts.checks().string(id().id() + "." + part, "settledBy");
        return fact.isEmpty()
                ? Optional.empty()
                : SettlingFact.valueOf(fact).of(input.evidence().facts());
    }
}
