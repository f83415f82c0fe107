package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.recognition.DecisionDrafts.DECISION;
import static org.huzheng.recognition.DecisionDrafts.builds;
import static org.huzheng.recognition.DecisionDrafts.draft;
import static org.huzheng.recognition.DecisionDrafts.itemOf;
import static org.huzheng.recognition.DecisionDrafts.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may have answered what in a decision, whoever wrote it: nobody but its reviewer, part by part. */
@Tag("HZ-REC-018")
class DecisionAnswersTest {
    /** Nobody but the reviewer answers in person, and what needs a person never passes without one. */
    @ParameterizedTest
    @EnumSource(
            value = RecognitionCheck.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COLLECTED_BEFORE_DECISION", "PARTY_HEARD"})
    void build_answeredByNobodyOrAnother_isRefused(RecognitionCheck check) {
        Set<RecognitionCheck> needsAPerson = EnumSet.of(
                RecognitionCheck.COLLECTOR_COMPETENCE,
                RecognitionCheck.KIND_FORMALITIES,
                RecognitionCheck.RELEVANCE,
                RecognitionCheck.EXCLUSION_GROUNDS,
                RecognitionCheck.EXPERT_QUALIFICATION,
                RecognitionCheck.SECRECY_AND_PRIVACY);
        assertThat(builds(passing(check, ""))).as("by nobody").isEqualTo(!needsAPerson.contains(check));
        assertThat(builds(passing(check, "11040100008"))).as("by another").isFalse();
        assertThat(builds(passing(check, DECISION.reviewer().toString())))
                .as("by the reviewer")
                .isEqualTo(check.askedOfReviewer());
    }

    private static RecognitionDecision.Draft passing(RecognitionCheck check, String by) {
        List<CheckResult.Part> parts = check.parts().stream()
                .map(part -> new CheckResult.Part(part, CheckAnswer.PASSED, "经审查确认", by))
                .toList();
        CheckResult passed =
                new CheckResult(check, CheckAnswer.PASSED, "经审查确认", parts.isEmpty() ? by : "", parts, List.of());
        List<CheckResult> own = DECISION.items().get(0).checks();
        return draft().checked(put(DECISION.checks(), passed), itemOf(put(own, passed)));
    }

    @Test
    void build_aPartLeftOutOrTwiceOrInAnotherOrder_isRefused() {
        CheckResult relevance = DECISION.items().get(0).checks().stream()
                .filter(result -> result.check() == RecognitionCheck.RELEVANCE)
                .findFirst()
                .orElseThrow();
        List<CheckResult.Part> parts = relevance.parts();
        assertThat(parts).extracting(CheckResult.Part::part).containsExactly("PARTY", "FACT", "TIME", "PLACE");
        for (List<CheckResult.Part> wrong : List.of(
                List.<CheckResult.Part>of(),
                parts.subList(0, 3),
                List.of(parts.get(0), parts.get(0), parts.get(2), parts.get(3)),
                List.of(parts.get(1), parts.get(0), parts.get(2), parts.get(3)))) {
            CheckResult other = new CheckResult(
                    relevance.check(),
                    CheckAnswer.PASSED,
                    "",
                    DECISION.reviewer().toString(),
                    wrong,
                    List.of());
            assertThat(builds(draft().checked(
                                    DECISION.checks(),
                                    itemOf(put(DECISION.items().get(0).checks(), other)))))
                    .as(wrong.toString())
                    .isFalse();
        }
    }

    /** A head of the list does not arise by its kind or a fact, an element only by the reviewer's word; no other way. */
    @ParameterizedTest
    @EnumSource(
            value = RecognitionCheck.class,
            names = {"RELEVANCE", "EXCLUSION_GROUNDS"})
    void build_aPartSaidNotToArise_onlyWhereItMay(RecognitionCheck check) {
        Set<String> bySilence = Set.of(
                "SECRET_RECORDING", "SUBMITTED_LATE", "FORMED_ABROAD", "COPY_WITHOUT_ORIGINAL", "WITNESS_INCAPABLE");
        for (String part : check.parts()) {
            assertThat(builds(notArising(check, part, ""))).as(part).isEqualTo(bySilence.contains(part));
            assertThat(builds(notArising(check, part, DECISION.reviewer().toString())))
                    .as(part)
                    .isEqualTo(part.equals("PLACE"));
        }
    }

    private static RecognitionDecision.Draft notArising(RecognitionCheck check, String which, String by) {
        List<CheckResult.Part> parts = check.parts().stream()
                .map(part -> part.equals(which)
                        ? new CheckResult.Part(part, CheckAnswer.NOT_APPLICABLE, "此项不涉及", by)
                        : new CheckResult.Part(
                                part,
                                CheckAnswer.PASSED,
                                "经审查确认",
                                DECISION.reviewer().toString()))
                .toList();
        CheckResult result = new CheckResult(check, CheckAnswer.PASSED, "", "", parts, List.of());
        return draft().checked(
                        DECISION.checks(), itemOf(put(DECISION.items().get(0).checks(), result)));
    }
}
