package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A package of three files: what one of them lacks it lacks alone, and what the package lacks all lack. */
@Tag("HZ-REC-012")
class RecognitionItemsTest {
    private static final String REPORT = "evidence/报告.txt";
    private static final String PHOTO = "evidence/照片.txt";
    private static final String MAP = "evidence/示意图.txt";
    private static final ExchangeKit KIT = ExchangeKit.holding("报告.txt", "照片.txt", "示意图.txt");

    private static Conclusion of(RecognitionReview review, String file) {
        return review.items().stream()
                .filter(item -> item.name().equals(file))
                .findFirst()
                .orElseThrow()
                .conclusion();
    }

    @Test
    void review_ofThreeFaultlessFiles_recognisesEach() {
        RecognitionReview review = KIT.review();
        assertThat(review.items())
                .extracting(RecognitionDecision.Item::name)
                .containsExactlyInAnyOrder(REPORT, PHOTO, MAP);
        assertThat(review.items())
                .extracting(RecognitionDecision.Item::conclusion)
                .containsOnly(Conclusion.RECOGNISED);
        assertThat(KIT.decide(review).recognised()).hasSize(3);
        assertThat(review.conclusion()).isEqualTo(Conclusion.RECOGNISED);
    }

    @Test
    void review_ofOneIrrelevantPhotograph_sinksOnlyThat() {
        RecognitionReview review =
                KIT.review().attestItem(PHOTO, RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.FAILED, "所摄为另一处工地");
        assertThat(of(review, PHOTO)).isEqualTo(Conclusion.REJECTED);
        assertThat(of(review, REPORT)).isEqualTo(Conclusion.RECOGNISED);
        assertThat(of(review, MAP)).isEqualTo(Conclusion.RECOGNISED);
        RecognitionDecision decision = KIT.decide(review);
        assertThat(decision.conclusion()).isEqualTo(Conclusion.PARTIALLY_RECOGNISED);
        assertThat(decision.recognised()).containsExactlyInAnyOrder(REPORT, MAP);
        assertThat(RecognitionDecision.parse(decision.payload())).isEqualTo(decision);
    }

    /** The checks of a file by name, and what they are answered with as a whole or part. */
    static Stream<RecognitionCheck> ofItems() {
        return RecognitionCheck.ofDecision().stream().filter(RecognitionCheck::perItem);
    }

    @ParameterizedTest
    @MethodSource("ofItems")
    void check_ofOneFile_isOfThatFileAlone(RecognitionCheck check) {
        if (check == RecognitionCheck.STATEMENTS_ASKED_AGAIN) {
            return; // an expert opinion is no statement
        }
        String part = check.parts().isEmpty() ? "" : check.parts().get(0);
        for (CheckAnswer answer : List.of(CheckAnswer.FAILED, CheckAnswer.INDETERMINATE)) {
            RecognitionReview review = part.isEmpty()
                    ? KIT.review().attestItem(MAP, check, answer, "该示意图不符合要求")
                    : KIT.review().attestItem(MAP, check, part, answer, "该示意图不符合要求");
            assertThat(of(review, MAP)).isEqualTo(Conclusion.of(answer));
            assertThat(of(review, PHOTO)).isEqualTo(Conclusion.RECOGNISED);
            assertThat(review.conclusion()).isEqualTo(Conclusion.PARTIALLY_RECOGNISED);
            assertThat(Papers.wanting(review)).as("nothing of another file").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RecognitionCheck.class,
            names = {"COLLECTOR_COMPETENCE", "CUSTODY_CONTINUITY", "EXPERT_QUALIFICATION"})
    void check_ofThePackage_countsForEveryFile(RecognitionCheck check) {
        RecognitionReview review = KIT.review().attest(check, CheckAnswer.FAILED, "经查不符合要求");
        assertThat(review.items())
                .extracting(RecognitionDecision.Item::conclusion)
                .containsOnly(Conclusion.REJECTED);
        assertThat(KIT.decide(review).conclusion()).isEqualTo(Conclusion.REJECTED);
        assertThat(KIT.decide(review).recognised()).isEmpty();
        assertRefused(
                ErrorCode.ARGUMENT_INVALID, () -> KIT.review().attestItem(MAP, check, CheckAnswer.FAILED, "仅此文件不符合要求"));
    }

    @Test
    void conclusion_ofOneRejectedAndTheRestOpen_asksForCorrection() {
        RecognitionReview review = KIT.review()
                .attest(RecognitionCheck.KIND_FORMALITIES, CheckAnswer.INDETERMINATE, "复印件须补盖印章")
                .attestItem(PHOTO, RecognitionCheck.KIND_FORMALITIES, CheckAnswer.FAILED, "无拍摄人和拍摄时间");
        assertThat(of(review, PHOTO)).isEqualTo(Conclusion.REJECTED);
        assertThat(of(review, REPORT)).isEqualTo(Conclusion.CORRECTION_REQUIRED);
        assertThat(review.conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
    }

    @Test
    void attest_aFileThatIsNotThere_isRefused() {
        assertRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> KIT.review()
                        .attestItem("evidence/无", RecognitionCheck.KIND_FORMALITIES, CheckAnswer.PASSED, "形式要件已查看"));
    }

    private static Verified<RecognitionDecision> partly() {
        RecognitionReview review =
                KIT.review().attestItem(PHOTO, RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.FAILED, "所摄为另一处工地");
        return SharingSamples.verified(
                RecognitionDecision.FORMAT, KIT.decide(review).payload(), ExchangeKit.REVIEWER);
    }

    @Test
    @Tag("HZ-REC-013")
    void use_ofAPartlyRecognisedPackage_restsOnTheRecognisedFilesOnly() {
        Instant decision = REVIEWED.plus(Duration.ofDays(1));
        UseReview use = UseReview.of(partly(), KIT.verified(), CONSUMER, Papers.CASE, decision)
                .released(KIT.release)
                .recallStatus(KIT.status(decision))
                .partyHeard("2026年4月2日送达告知书，当事人未要求陈述申辩");
        assertThat(use.usable()).isTrue();
        assertThat(use.items()).containsExactlyInAnyOrder(REPORT, MAP);
        assertThat(use.resting(List.of(MAP)).items()).containsExactly(MAP);
        assertThat(use.resting(List.of(MAP)).usable()).isTrue();
        assertRefused(ErrorCode.EVIDENCE_NOT_RECOGNISED, () -> use.resting(List.of(MAP, PHOTO)));
        assertRefused(ErrorCode.EVIDENCE_NOT_RECOGNISED, () -> use.resting(List.of("evidence/无")));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> use.resting(List.of()));
    }

    private static void assertRefused(ErrorCode code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
