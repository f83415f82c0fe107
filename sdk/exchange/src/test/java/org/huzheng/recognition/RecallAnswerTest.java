package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.header;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R14 at review and again at use: whose answer counts, about what, and for how long; every combination against a plain rule. */
@Tag("HZ-REC-008")
@Tag("HZ-REC-003")
class RecallAnswerTest {
    private static final ExchangeKit KIT = new ExchangeKit();
    private static final Verified<RecognitionDecision> DECIDED = KIT.decided();
    private static final StatementRef RECALL =
            new StatementRef("RC-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("recall")));
    private static final Digest OTHER_FILE = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("another file"));

    /** One answer, described. */
    private record Answer(Party by, EvidenceRef about, Duration before, boolean recalled, Optional<Party> releasedBy) {
        /** The rule of domain and design, written plainly. */
        List<ReasonCode> expected() {
            List<ReasonCode> codes = new ArrayList<>();
            if (!about.equals(KIT.evidence())) {
                codes.add(ReasonCode.REFERENCE_MISMATCH);
            }
            if (!by.is(PROVIDER) && !releasedBy.map(by::is).orElse(false)) {
                codes.add(ReasonCode.RECALL_UNANSWERED);
            }
            if (recalled) {
                codes.add(ReasonCode.EVIDENCE_RECALLED);
            }
            if (before.compareTo(Duration.ofHours(24)) > 0 || before.compareTo(Duration.ofMinutes(-5)) < 0) {
                codes.add(ReasonCode.RECALL_UNANSWERED);
            }
            return codes;
        }

        Verified<RecallStatus> at(Instant moment) {
            return ExchangeKit.status(
                    by, about, moment.minus(before), recalled ? Optional.of(RECALL) : Optional.empty());
        }
    }

    static Stream<Arguments> answers() {
        List<Arguments> all = new ArrayList<>();
        List<EvidenceRef> abouts = List.of(
                KIT.evidence(),
                new EvidenceRef(KIT.evidenceId, OTHER_FILE),
                new EvidenceRef("E-other", KIT.evidence().packageDigest()));
        List<Duration> ages = List.of(
                Duration.ZERO,
                Duration.ofHours(24),
                Duration.ofHours(24).plusMillis(1),
                Duration.ofMinutes(-5),
                Duration.ofMinutes(-5).minusMillis(1));
        for (Party by : List.of(PROVIDER, STRANGER, CONSUMER)) {
            for (EvidenceRef about : abouts) {
                for (Duration age : ages) {
                    for (boolean recalled : new boolean[] {false, true}) {
                        for (Optional<Party> operator : List.of(Optional.of(STRANGER), Optional.<Party>empty())) {
                            all.add(Arguments.of(new Answer(by, about, age, recalled, operator)));
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answer_anyCombination_saysExactlyWhatTheRuleSays(Answer answer) {
        Papers papers = new Papers(KIT);
        papers.release = answer.releasedBy().map(by -> KIT.release);
        papers.status = Optional.of(answer.at(REVIEWED));
        CheckResult atReview = Papers.result(papers.review(), RecognitionCheck.NOT_RECALLED);
        assertThat(Papers.codes(atReview)).containsExactlyElementsOf(answer.expected());
        assertThat(atReview.answer()).isEqualTo(worst(answer.expected()));

        Instant decision = REVIEWED.plus(Duration.ofDays(3));
        UseReview use = UseReview.of(DECIDED, KIT.verified(), CONSUMER, Papers.CASE, decision)
                .partyHeard("已送达告知书并听取意见");
        UseReview released = answer.releasedBy().isPresent() ? use.released(KIT.release) : use;
        CheckResult atUse = Papers.result(released.recallStatus(answer.at(decision)), RecognitionCheck.NOT_RECALLED);
        assertThat(Papers.codes(atUse)).containsExactlyElementsOf(answer.expected());
        assertThat(released.recallStatus(answer.at(decision)).usable())
                .isEqualTo(answer.expected().isEmpty());
    }

    private static CheckAnswer worst(List<ReasonCode> codes) {
        return codes.stream()
                .map(code -> CheckAnswer.of(code.usualVerdict()))
                .reduce(CheckAnswer.PASSED, CheckAnswer::and);
    }

    /** The answer that was fresh at the review is stale at use, and a recall between the two is seen. */
    @Test
    @Tag("HZ-REC-009")
    void use_recalledSinceTheReview_isRefusedThen() {
        Instant decision = REVIEWED.plus(Duration.ofDays(2));
        UseReview use = UseReview.of(DECIDED, KIT.verified(), CONSUMER, Papers.CASE, decision)
                .released(KIT.release)
                .partyHeard("已送达告知书并听取意见");
        assertThat(use.recallStatus(KIT.status(REVIEWED)).usable()).isFalse();
        assertThat(use.recallStatus(KIT.status(decision)).usable()).isTrue();
        UseReview recalled = use.recallStatus(
                ExchangeKit.status(STRANGER, KIT.evidence(), decision.minusSeconds(1), Optional.of(RECALL)));
        assertThat(recalled.usable()).isFalse();
        assertThat(Papers.codes(Papers.result(recalled, RecognitionCheck.NOT_RECALLED)))
                .containsExactly(ReasonCode.EVIDENCE_RECALLED);
    }

    /** The operator of another log, whose release receipt is not for this grant, does not become one who can know. */
    @Test
    void answer_byAnOperatorWhoReleasedSomethingElse_stillFailsTheReview() {
        ExchangeKit other = new ExchangeKit();
        Papers papers = new Papers(KIT);
        ReleaseReceipt borrowed = new ReleaseReceipt(
                header(StatementType.RELEASE_RECEIPT, "RR-x", CONSUMER, ExchangeKit.RECEIVED),
                other.grant.ref(),
                other.contract.ref(),
                other.evidence(),
                CONSUMER);
        papers.release = Optional.of(SharingSamples.verified(ReleaseReceipt.FORMAT, borrowed.payload()));
        papers.status = Optional.of(ExchangeKit.status(CONSUMER, KIT.evidence(), REVIEWED, Optional.empty()));
        assertThat(Papers.wanting(papers.review())).contains(RecognitionCheck.ACCESS_AUTHORITY);
        assertThat(papers.review().conclusion()).isEqualTo(Conclusion.REJECTED);
    }
}
