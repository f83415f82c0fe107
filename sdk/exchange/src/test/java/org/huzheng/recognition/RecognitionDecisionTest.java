package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.DecisionDrafts.DECISION;
import static org.huzheng.recognition.DecisionDrafts.FILE;
import static org.huzheng.recognition.DecisionDrafts.builds;
import static org.huzheng.recognition.DecisionDrafts.draft;
import static org.huzheng.recognition.DecisionDrafts.itemOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision can say at all: answers and conclusion agree, or there is no decision, whoever wrote it. */
@Tag("HZ-REC-002")
class RecognitionDecisionTest {
    private static final int ROUNDS = 400 * Integer.getInteger("huzheng.rounds", 1);
    private static final List<CheckAnswer> ANSWERS = List.of(CheckAnswer.values());
    private static final List<Conclusion> CONCLUSIONS = List.of(Conclusion.values());
    /** The answers of an honest decision, some of them otherwise. */
    private static List<CheckResult> answering(List<CheckResult> honest, Map<RecognitionCheck, CheckAnswer> answers) {
        return honest.stream()
                .map(result -> Optional.ofNullable(answers.get(result.check()))
                        .map(answer -> answered(result, answer))
                        .orElse(result))
                .toList();
    }

    private static CheckResult answered(CheckResult result, CheckAnswer answer) {
        List<CheckResult.Part> parts = result.parts().stream()
                .map(part -> part.by().isEmpty() ? part : new CheckResult.Part(part.part(), answer, "经审查确认", part.by()))
                .toList();
        String by = parts.isEmpty() && result.check().askedOfReviewer()
                ? DECISION.reviewer().toString()
                : "";
        return new CheckResult(result.check(), answer, "经审查确认", by, parts, List.of());
    }

    private static RecognitionDecision.Item item(
            String name, Conclusion conclusion, Map<RecognitionCheck, CheckAnswer> answers) {
        return new RecognitionDecision.Item(
                name, conclusion, answering(DECISION.items().get(0).checks(), answers));
    }

    /** The rule for one item, written plainly. */
    private static boolean lawful(Conclusion conclusion, CheckAnswer worst) {
        return switch (conclusion) {
            case RECOGNISED -> worst == CheckAnswer.PASSED || worst == CheckAnswer.NOT_APPLICABLE;
            case REJECTED -> worst == CheckAnswer.FAILED;
            case CORRECTION_REQUIRED -> worst == CheckAnswer.INDETERMINATE;
            case PARTIALLY_RECOGNISED -> false;
        };
    }

    private static final Set<RecognitionCheck> MAY_NOT_APPLY = EnumSet.of(
            RecognitionCheck.APPROVALS_AND_TIME_LIMITS,
            RecognitionCheck.MONITORING_DEVICE_REVIEW,
            RecognitionCheck.STATEMENTS_ASKED_AGAIN,
            RecognitionCheck.EXPERT_QUALIFICATION);

    @ParameterizedTest
    @EnumSource(Conclusion.class)
    @Tag("HZ-REC-012")
    void build_oneAnswerOfEachCheckAgainstEachConclusion_followsTheRule(Conclusion conclusion) {
        for (RecognitionCheck check : RecognitionCheck.ofDecision()) {
            for (CheckAnswer answer : CheckAnswer.values()) {
                Map<RecognitionCheck, CheckAnswer> answers = Map.of(check, answer);
                boolean built = builds(draft().checked(
                                answering(DECISION.checks(), answers), List.of(item(FILE, conclusion, answers))));
                boolean applies = answer != CheckAnswer.NOT_APPLICABLE || MAY_NOT_APPLY.contains(check);
                assertThat(built)
                        .as("%s with %s %s", conclusion, check, answer)
                        .isEqualTo(applies && lawful(conclusion, answer));
            }
        }
    }

    /** What follows for the whole, written plainly. */
    private static Conclusion whole(List<Conclusion> items) {
        if (items.stream().allMatch(item -> item == Conclusion.RECOGNISED)) {
            return Conclusion.RECOGNISED;
        }
        if (items.contains(Conclusion.RECOGNISED)) {
            return Conclusion.PARTIALLY_RECOGNISED;
        }
        return items.contains(Conclusion.CORRECTION_REQUIRED) ? Conclusion.CORRECTION_REQUIRED : Conclusion.REJECTED;
    }

    /** Every row of conclusions on one to three items, and what the whole says; any other word is refused. */
    @Test
    @Tag("HZ-REC-012")
    void build_everyRowOfItems_concludesTheWhole() {
        List<Conclusion> each = List.of(Conclusion.RECOGNISED, Conclusion.CORRECTION_REQUIRED, Conclusion.REJECTED);
        List<List<Conclusion>> rows = new ArrayList<>(List.of(List.of()));
        for (int at = 0; at < rows.size(); at++) {
            for (Conclusion next : rows.get(at).size() < 3 ? each : List.<Conclusion>of()) {
                List<Conclusion> longer = new ArrayList<>(rows.get(at));
                longer.add(next);
                rows.add(longer);
            }
        }
        assertThat(rows).hasSize(1 + 3 + 9 + 27);
        for (List<Conclusion> row : rows.subList(1, rows.size())) {
            RecognitionDecision decision =
                    draft().checked(DECISION.checks(), items(row)).build();
            assertThat(decision.conclusion()).as(row.toString()).isEqualTo(whole(row));
            assertThat(decision.recognised()).hasSize(Collections.frequency(row, Conclusion.RECOGNISED));
            String text = decision.payload().utf8();
            String said = "\"conclusion\":\"" + decision.conclusion() + "\",\"contract\"";
            assertThat(text).contains(said);
            for (Conclusion other : Conclusion.values()) {
                String forged = text.replace(said, "\"conclusion\":\"" + other + "\",\"contract\"");
                assertThat(reads(forged)).isEqualTo(other == decision.conclusion());
            }
        }
    }

    private static List<RecognitionDecision.Item> items(List<Conclusion> row) {
        List<RecognitionDecision.Item> items = new ArrayList<>();
        for (Conclusion conclusion : row) {
            CheckAnswer answer = switch (conclusion) {
                case REJECTED -> CheckAnswer.FAILED;
                case CORRECTION_REQUIRED -> CheckAnswer.INDETERMINATE;
                default -> CheckAnswer.PASSED;
            };
            items.add(item("evidence/" + items.size(), conclusion, Map.of(RecognitionCheck.RELEVANCE, answer)));
        }
        return items;
    }

    private static boolean reads(String payload) {
        try {
            RecognitionDecision.parse(Bytes.ofUtf8(payload));
            return true;
        } catch (HuzhengException e) {
            return false;
        }
    }

    @Test
    @Tag("rounds")
    void build_randomAnswers_followTheRule() {
        Random random = new Random(20261130);
        int built = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Map<RecognitionCheck, CheckAnswer> answers = new EnumMap<>(RecognitionCheck.class);
            CheckAnswer worst = CheckAnswer.PASSED;
            for (RecognitionCheck check : RecognitionCheck.ofDecision()) {
                CheckAnswer answer = ANSWERS.get(random.nextInt(4));
                if (random.nextInt(12) == 0 && answer != CheckAnswer.NOT_APPLICABLE) {
                    answers.put(check, answer);
                    worst = worst.compareTo(answer) >= 0 ? worst : answer;
                }
            }
            Conclusion conclusion = CONCLUSIONS.get(random.nextInt(4));
            boolean expected = lawful(conclusion, worst);
            assertThat(builds(draft().checked(
                                    answering(DECISION.checks(), answers), List.of(item(FILE, conclusion, answers)))))
                    .as("round %d", i)
                    .isEqualTo(expected);
            built += expected ? 1 : 0;
        }
        assertThat(built).as("both outcomes occur").isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
    }

    @ParameterizedTest
    @EnumSource(RecognitionCheck.class)
    void build_aCheckMissingTwiceOrAskedElsewhere_isRefused(RecognitionCheck check) {
        List<CheckResult> own = DECISION.items().get(0).checks();
        assertThat(builds(draft().checked(without(DECISION.checks(), check), DECISION.items())))
                .isEqualTo(without(DECISION.checks(), check).equals(DECISION.checks()));
        assertThat(builds(draft().checked(DECISION.checks(), itemOf(without(own, check)))))
                .isEqualTo(without(own, check).equals(own));
        CheckResult more = new CheckResult(check, CheckAnswer.INDETERMINATE, "", List.of());
        assertThat(builds(draft().checked(with(DECISION.checks(), more), DECISION.items())))
                .isFalse();
        assertThat(builds(draft().checked(DECISION.checks(), itemOf(with(own, more)))))
                .isFalse();
        assertThat(builds(draft())).isTrue();
    }

    private static List<CheckResult> without(List<CheckResult> results, RecognitionCheck check) {
        return results.stream().filter(result -> result.check() != check).toList();
    }

    private static List<CheckResult> with(List<CheckResult> results, CheckResult more) {
        List<CheckResult> all = new ArrayList<>(results);
        all.add(more);
        return all;
    }

    @Test
    @Tag("HZ-REC-012")
    void build_noItemOrOneTwice_isRefused() {
        RecognitionDecision.Item item = DECISION.items().get(0);
        assertThat(builds(draft().checked(DECISION.checks(), List.of()))).isFalse();
        assertThat(builds(draft().checked(DECISION.checks(), List.of(item, item))))
                .isFalse();
    }

    @Test
    @Tag("HZ-REC-001")
    void build_withoutAReason_isRefused() {
        assertThat(builds(draft().saying("  ", DECISION.basis(), DECISION.appeal())))
                .isFalse();
        assertThat(builds(draft().saying("来源合法", DECISION.basis(), DECISION.appeal())))
                .isTrue();
    }

    @Test
    void result_betterThanItsFindings_cannotBe() {
        Finding failed = Finding.of(ReasonCode.EVIDENCE_RECALLED, "E-1", "");
        Finding unclear = Finding.of(ReasonCode.RECALL_UNANSWERED, "E-1", "");
        Finding remark = failed.judged(Verdict.PASSED);
        for (CheckAnswer answer : CheckAnswer.values()) {
            assertThat(stands(answer, List.of(failed))).isEqualTo(answer == CheckAnswer.FAILED);
            assertThat(stands(answer, List.of(unclear)))
                    .isEqualTo(answer == CheckAnswer.FAILED || answer == CheckAnswer.INDETERMINATE);
            assertThat(stands(answer, List.of(unclear, failed))).isEqualTo(answer == CheckAnswer.FAILED);
            assertThat(stands(answer, List.of(remark))).isTrue();
        }
        assertThatThrownBy(
                        () -> new CheckResult(RecognitionCheck.RELEVANCE, CheckAnswer.NOT_APPLICABLE, " ", List.of()))
                .isInstanceOf(HuzhengException.class);
    }

    private static boolean stands(CheckAnswer answer, List<Finding> findings) {
        try {
            return new CheckResult(RecognitionCheck.NOT_RECALLED, answer, "说明", findings).answer() == answer;
        } catch (HuzhengException e) {
            return false;
        }
    }

    @Test
    void answers_worseOfTwo_isAnOrderWithFailedLast() {
        for (CheckAnswer one : CheckAnswer.values()) {
            for (CheckAnswer other : CheckAnswer.values()) {
                CheckAnswer worse = one.and(other);
                assertThat(worse).isIn(one, other).isEqualTo(other.and(one));
                assertThat(worse.clears()).isEqualTo(one.clears() && other.clears());
                assertThat(worse == CheckAnswer.FAILED)
                        .isEqualTo(one == CheckAnswer.FAILED || other == CheckAnswer.FAILED);
            }
        }
    }

    /** A decision of this id that says another thing in any one field is another decision, with another digest. */
    @Test
    @Tag("HZ-STM-008")
    void payload_anyOtherWord_isAnotherDecision() {
        String text = DECISION.payload().utf8();
        for (String[] change : List.of(
                new String[] {"\"use\":\"ADMINISTRATIVE\"", "\"use\":\"CRIMINAL\""},
                new String[] {"\"caseNumber\":\"案-2026-001\"", "\"caseNumber\":\"案-2026-002\""},
                new String[] {"11040100009", "11040100008"},
                new String[] {ExchangeKit.APPEAL, "另一机构"})) {
            assertThat(text).contains(change[0]);
            RecognitionDecision changed = RecognitionDecision.parse(Bytes.ofUtf8(text.replace(change[0], change[1])));
            assertThat(changed).isNotEqualTo(DECISION);
        }
    }
}
