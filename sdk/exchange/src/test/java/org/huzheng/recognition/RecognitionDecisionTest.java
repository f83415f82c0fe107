package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.header;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.statement.StatementType;
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
    private static final ExchangeKit KIT = new ExchangeKit();
    private static final RecognitionDecision DECISION = KIT.decide(KIT.review());

    private static RecognitionDecision.Draft draft() {
        return new RecognitionDecision.Draft(header(StatementType.RECOGNITION_DECISION, "RD-1", CONSUMER, REVIEWED))
                .about(DECISION.evidence(), DECISION.manifestDigest())
                .under(DECISION.contract(), DECISION.request())
                .resting(DECISION.reportDigest())
                .forCase(DECISION.caseNumber())
                .concluding(Conclusion.RECOGNISED, List.of())
                .checked(DECISION.checks())
                .by(DECISION.reviewer().toString())
                .saying(DECISION.reason(), DECISION.basis(), DECISION.appeal());
    }

    private static List<CheckResult> answering(Map<RecognitionCheck, CheckAnswer> answers) {
        return DECISION.checks().stream()
                .map(result -> new CheckResult(
                        result.check(), answers.getOrDefault(result.check(), CheckAnswer.PASSED), "经审查确认", List.of()))
                .toList();
    }

    private static boolean builds(RecognitionDecision.Draft draft) {
        try {
            RecognitionDecision decision = draft.build();
            assertThat(RecognitionDecision.parse(decision.payload())).isEqualTo(decision);
            return true;
        } catch (HuzhengException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
            return false;
        }
    }

    /** The whole rule, written plainly: recognised needs all clear, rejected needs a failure, items need "in part". */
    private static boolean lawful(Conclusion conclusion, boolean items, CheckAnswer worst) {
        boolean agrees = switch (conclusion) {
            case RECOGNISED, PARTIALLY_RECOGNISED -> worst == CheckAnswer.PASSED || worst == CheckAnswer.NOT_APPLICABLE;
            case REJECTED -> worst == CheckAnswer.FAILED;
            case CORRECTION_REQUIRED -> true;
        };
        return agrees && items == (conclusion == Conclusion.PARTIALLY_RECOGNISED);
    }

    @ParameterizedTest
    @EnumSource(Conclusion.class)
    void build_oneAnswerOfEachCheckAgainstEachConclusion_followsTheRule(Conclusion conclusion) {
        for (RecognitionCheck check : RecognitionCheck.ofDecision()) {
            for (CheckAnswer answer : CheckAnswer.values()) {
                for (List<String> items : List.of(List.<String>of(), List.of("evidence/报告.txt"))) {
                    boolean built =
                            builds(draft().concluding(conclusion, items).checked(answering(Map.of(check, answer))));
                    assertThat(built)
                            .as("%s with %s %s, items %s", conclusion, check, answer, items)
                            .isEqualTo(lawful(conclusion, !items.isEmpty(), answer));
                }
            }
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
                if (random.nextInt(8) == 0) {
                    CheckAnswer answer = ANSWERS.get(random.nextInt(4));
                    answers.put(check, answer);
                    worst = worst.compareTo(answer) >= 0 ? worst : answer;
                }
            }
            Conclusion conclusion = CONCLUSIONS.get(random.nextInt(4));
            boolean items = random.nextBoolean();
            boolean expected = lawful(conclusion, items, worst);
            List<String> files = items ? List.of("evidence/报告.txt") : List.of();
            assertThat(builds(draft().concluding(conclusion, files).checked(answering(answers))))
                    .as("round %d", i)
                    .isEqualTo(expected);
            built += expected ? 1 : 0;
        }
        assertThat(built).as("both outcomes occur").isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
    }

    @ParameterizedTest
    @EnumSource(RecognitionCheck.class)
    void build_aCheckMissingTwiceOrAskedElsewhere_isRefused(RecognitionCheck check) {
        List<CheckResult> without = DECISION.checks().stream()
                .filter(result -> result.check() != check)
                .toList();
        List<CheckResult> twice = new ArrayList<>(DECISION.checks());
        twice.add(new CheckResult(check, CheckAnswer.PASSED, "", List.of()));
        boolean ofDecision = RecognitionCheck.ofDecision().contains(check);
        assertThat(builds(draft().checked(without))).isEqualTo(!ofDecision);
        assertThat(builds(draft().checked(twice))).isFalse();
        assertThat(builds(draft())).isTrue();
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
                new String[] {"\"conclusion\":\"RECOGNISED\"", "\"conclusion\":\"CORRECTION_REQUIRED\""},
                new String[] {"\"caseNumber\":\"案-2026-001\"", "\"caseNumber\":\"案-2026-002\""},
                new String[] {"\"reviewer\":\"11040100009\"", "\"reviewer\":\"11040100008\""},
                new String[] {ExchangeKit.APPEAL, "另一机构"})) {
            assertThat(text).contains(change[0]);
            RecognitionDecision changed = RecognitionDecision.parse(Bytes.ofUtf8(text.replace(change[0], change[1])));
            assertThat(changed).isNotEqualTo(DECISION);
        }
    }
}
