package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.recognition.ExchangeKit.SEALED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.header;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Use of recognised evidence in a decision: each check alone, and what a recognition must be to carry anything. */
@Tag("HZ-REC-009")
class UseReviewTest {
    private static final ExchangeKit KIT = new ExchangeKit();
    private static final Verified<RecognitionDecision> DECIDED = KIT.decided();
    private static final Instant DECISION = REVIEWED.plus(Duration.ofDays(1));
    private static final String HEARD = "2026年4月2日送达告知书，当事人未要求陈述申辩";

    private static UseReview whole(Verified<RecognitionDecision> recognition, ExchangeKit kit, Instant decision) {
        return UseReview.of(recognition, kit.verified(), CONSUMER, Papers.CASE, decision)
                .released(kit.release)
                .recallStatus(kit.status(decision))
                .partyHeard(HEARD);
    }

    private static void assertOnly(UseReview use, RecognitionCheck check, CheckAnswer answer, ReasonCode... codes) {
        List<CheckResult> wanting = use.checks().stream()
                .filter(result -> result.answer() != CheckAnswer.PASSED)
                .toList();
        assertThat(wanting).extracting(CheckResult::check).containsExactly(check);
        assertThat(wanting.get(0).answer()).isEqualTo(answer);
        assertThat(Papers.codes(wanting.get(0))).containsExactly(codes);
        assertThat(use.usable()).isFalse();
    }

    @Test
    void use_wholeAndLawful_isUsable() {
        UseReview use = whole(DECIDED, KIT, DECISION);
        assertThat(use.checks())
                .extracting(CheckResult::check)
                .containsExactly(
                        RecognitionCheck.SOUND_BYTES_AND_SIGNATURES,
                        RecognitionCheck.NOT_RECALLED,
                        RecognitionCheck.COLLECTED_BEFORE_DECISION,
                        RecognitionCheck.PARTY_HEARD,
                        RecognitionCheck.REVIEWER_INDEPENDENCE);
        assertThat(use.checks()).allMatch(result -> result.findings().isEmpty());
        assertThat(use.usable()).isTrue();
    }

    @Test
    void heard_notRecordedOrSayingNothing_isIndeterminate() {
        UseReview unheard = UseReview.of(DECIDED, KIT.verified(), CONSUMER, Papers.CASE, DECISION)
                .released(KIT.release)
                .recallStatus(KIT.status(DECISION));
        assertOnly(unheard, RecognitionCheck.PARTY_HEARD, CheckAnswer.INDETERMINATE, ReasonCode.PARTY_NOT_HEARD);
        for (String record : List.of("", "   ", "2026-04-02", "已告知", "———————")) {
            assertOnly(
                    unheard.partyHeard(record),
                    RecognitionCheck.PARTY_HEARD,
                    CheckAnswer.INDETERMINATE,
                    ReasonCode.PARTY_NOT_HEARD);
        }
        assertThat(unheard.partyHeard(HEARD).usable()).isTrue();
        assertThat(unheard.usable()).as("the review before stays as it was").isFalse();
    }

    @Test
    void recall_nobodyAsked_isIndeterminate() {
        UseReview unasked = UseReview.of(DECIDED, KIT.verified(), CONSUMER, Papers.CASE, DECISION)
                .released(KIT.release)
                .partyHeard(HEARD);
        assertOnly(unasked, RecognitionCheck.NOT_RECALLED, CheckAnswer.INDETERMINATE, ReasonCode.RECALL_UNANSWERED);
    }

    /** The clocks of seal and review may differ by minutes, so evidence can be collected after the recognition. */
    @Test
    void collected_atTheInstantOfTheDecisionOrLater_fails() {
        Instant collected = SEALED.minusSeconds(3600);
        ExchangeKit kit = new ExchangeKit(
                "C-1",
                EvidenceKind.EXPERT_OPINION,
                facts -> facts.collectedAt(collected.atOffset(ZoneOffset.ofHours(8))));
        Verified<RecognitionDecision> decided = kit.decided();
        assertThat(whole(decided, kit, DECISION).usable()).isTrue();
        CheckResult before = answer(kit, collected.plusMillis(1));
        assertThat(before.answer()).isEqualTo(CheckAnswer.PASSED);
        for (Instant decision : List.of(collected, collected.minusSeconds(1))) {
            CheckResult late = answer(kit, decision);
            assertThat(late.answer()).isEqualTo(CheckAnswer.FAILED);
            assertThat(Papers.codes(late)).containsExactly(ReasonCode.COLLECTED_AFTER_DECISION);
        }
    }

    private static CheckResult answer(ExchangeKit kit, Instant decision) {
        return org.huzheng.recognition.internal.use.CollectedBeforeDecisionCheck.answer(kit.verified(), decision);
    }

    @Test
    void use_beforeTheRecognition_isTooEarly() {
        assertCode(
                ErrorCode.STATEMENT_TOO_EARLY,
                () -> UseReview.of(
                        DECIDED,
                        KIT.verified(),
                        CONSUMER,
                        Papers.CASE,
                        DECIDED.instant().minusMillis(1)));
        assertThat(UseReview.of(DECIDED, KIT.verified(), CONSUMER, Papers.CASE, DECIDED.instant())
                        .checks())
                .hasSize(5);
    }

    @Test
    @Tag("HZ-REC-011")
    void use_ofAnotherPackageWithTheSameFacts_isAMismatch() {
        ExchangeKit twin = new ExchangeKit();
        assertCode(
                ErrorCode.REFERENCE_MISMATCH,
                () -> UseReview.of(DECIDED, twin.verified(), CONSUMER, Papers.CASE, DECISION));
        assertCode(
                ErrorCode.REFERENCE_MISMATCH,
                () -> UseReview.of(twin.decided(), KIT.verified(), CONSUMER, Papers.CASE, DECISION));
    }

    @Test
    @Tag("HZ-REC-002")
    void use_ofWhatWasNotRecognised_isNeverUsable() {
        List<RecognitionReview> reviews = List.of(
                KIT.review().attest(RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.FAILED, "与本案事实无关"),
                KIT.review().attest(RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.INDETERMINATE, "关联性有待补充说明"));
        for (RecognitionReview review : reviews) {
            Verified<RecognitionDecision> refused = decided(review);
            assertThat(refused.value().conclusion().recognises()).isFalse();
            UseReview use = whole(refused, KIT, DECISION);
            assertThat(use.checks()).allMatch(result -> result.answer() == CheckAnswer.PASSED);
            assertThat(use.usable()).isFalse();
        }
    }

    private static Verified<RecognitionDecision> decided(RecognitionReview review) {
        RecognitionDecision decision =
                review.decide(header(StatementType.RECOGNITION_DECISION, "RD-2", CONSUMER, REVIEWED));
        return SharingSamples.verified(RecognitionDecision.FORMAT, decision.payload(), ExchangeKit.REVIEWER);
    }

    private static void assertCode(ErrorCode code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
