package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.recognition.ExchangeKit.RECEIVED;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.statement.StatementRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R1: each way in which evidence is had without authority, alone, with its own finding. */
@Tag("HZ-REC-006")
@Tag("HZ-REC-011")
class AccessAuthorityTest {
    private static final ExchangeKit KIT = new ExchangeKit();

    /** One paper replaced. */
    private interface Change {
        Papers in(Papers papers);
    }

    private static Arguments change(String what, ReasonCode expected, Change change) {
        return Arguments.of(what, expected, change);
    }

    static Stream<Arguments> requests() {
        MatterCode other = MatterCode.parse("330217002000");
        StatementRef forged = new StatementRef("C-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("another text of C-1")));
        return Stream.of(
                change(
                        "asked under another text of the contract",
                        ReasonCode.CONTRACT_CONTENT_MISMATCH,
                        papers -> papers.asking(forged, CONSUMER, KIT.evidenceId, PURPOSE, MATTER)),
                change(
                        "asked by a stranger",
                        ReasonCode.CONTRACT_PARTY_UNKNOWN,
                        papers -> papers.asking(KIT.contract.ref(), STRANGER, KIT.evidenceId, PURPOSE, MATTER)),
                change(
                        "asked by the provider itself",
                        ReasonCode.CONTRACT_PARTY_UNKNOWN,
                        papers -> papers.asking(KIT.contract.ref(), PROVIDER, KIT.evidenceId, PURPOSE, MATTER)),
                change(
                        "asked for a purpose that is one character longer",
                        ReasonCode.PURPOSE_OUTSIDE_CONTRACT,
                        papers -> papers.asking(
                                KIT.contract.ref(),
                                CONSUMER,
                                KIT.evidenceId,
                                Purpose.of(PurposeCode.CREDIT_AND_PUBLICITY),
                                MATTER)),
                change(
                        "asked for another matter",
                        ReasonCode.MATTER_OUTSIDE_CONTRACT,
                        papers -> papers.asking(KIT.contract.ref(), CONSUMER, KIT.evidenceId, PURPOSE, other)));
    }

    static Stream<Arguments> grants() {
        EvidenceRef other = new EvidenceRef(KIT.evidenceId, DigestAlgorithm.SM3.digest(Bytes.ofUtf8("another file")));
        return Stream.of(
                change(
                        "consent by the consumer to itself",
                        ReasonCode.ACCESS_GRANT_MISSING,
                        papers -> papers.granting(CONSUMER, KIT.evidence(), TO)),
                change(
                        "consent by a stranger",
                        ReasonCode.ACCESS_GRANT_MISSING,
                        papers -> papers.granting(STRANGER, KIT.evidence(), TO)),
                change(
                        "consent to another file of the same id",
                        ReasonCode.ACCESS_GRANT_MISSING,
                        papers -> papers.granting(PROVIDER, other, TO)),
                change(
                        "consent that outlives the contract",
                        ReasonCode.ACCESS_GRANT_OVER,
                        papers -> papers.granting(PROVIDER, KIT.evidence(), TO.plusMillis(1))),
                change(
                        "consent over at the very instant of receipt",
                        ReasonCode.ACCESS_GRANT_OVER,
                        papers -> papers.granting(PROVIDER, KIT.evidence(), RECEIVED)));
    }

    static Stream<Arguments> releases() {
        EvidenceRef other = new EvidenceRef(KIT.evidenceId, DigestAlgorithm.SM3.digest(Bytes.ofUtf8("another file")));
        StatementRef stranger = new StatementRef("AG-9", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("grant")));
        StatementRef contract = KIT.contract.ref();
        StatementRef grant = KIT.grant.ref();
        return Stream.of(
                change(
                        "release under another grant",
                        ReasonCode.REFERENCE_MISMATCH,
                        papers -> papers.releasing(stranger, contract, KIT.evidence(), CONSUMER, RECEIVED)),
                change(
                        "release under another contract",
                        ReasonCode.REFERENCE_MISMATCH,
                        papers -> papers.releasing(grant, stranger, KIT.evidence(), CONSUMER, RECEIVED)),
                change(
                        "release of another file",
                        ReasonCode.REFERENCE_MISMATCH,
                        papers -> papers.releasing(grant, contract, other, CONSUMER, RECEIVED)),
                change(
                        "release to another department",
                        ReasonCode.REFERENCE_MISMATCH,
                        papers -> papers.releasing(grant, contract, KIT.evidence(), STRANGER, RECEIVED)),
                change(
                        "release before the consent",
                        ReasonCode.TIME_ORDER_IMPLAUSIBLE,
                        papers -> papers.releasing(
                                grant,
                                contract,
                                KIT.evidence(),
                                CONSUMER,
                                KIT.grant.instant().minus(Duration.ofSeconds(301)))),
                change(
                        "release after the review",
                        ReasonCode.TIME_ORDER_IMPLAUSIBLE,
                        papers -> papers.releasing(
                                grant,
                                contract,
                                KIT.evidence(),
                                CONSUMER,
                                REVIEWED.plus(Duration.ofMinutes(5)).plusMillis(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"requests", "grants", "releases"})
    @Tag("HZ-SHR-004")
    void authority_onePaperWrong_failsForExactlyThat(String what, ReasonCode expected, Change change) {
        RecognitionReview review = change.in(new Papers(KIT)).review();
        CheckResult authority = Papers.result(review, RecognitionCheck.ACCESS_AUTHORITY);
        assertThat(authority.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(Papers.codes(authority)).as(authority.findings().toString()).contains(expected);
        assertThat(Papers.codes(authority).stream().distinct()).as(what).hasSizeLessThanOrEqualTo(2);
        assertThat(Papers.wanting(review)).containsExactly(RecognitionCheck.ACCESS_AUTHORITY);
        assertThat(review.conclusion()).isEqualTo(Conclusion.REJECTED);
    }

    @Test
    void authority_lawfulTwin_passesWithoutAFinding() {
        Papers again = new Papers(KIT).asking(KIT.contract.ref(), CONSUMER, KIT.evidenceId, PURPOSE, MATTER);
        for (Papers papers : List.of(new Papers(KIT), again)) {
            CheckResult authority = Papers.result(papers.review(), RecognitionCheck.ACCESS_AUTHORITY);
            assertThat(authority.answer()).isEqualTo(CheckAnswer.PASSED);
            assertThat(authority.findings()).isEmpty();
            assertThat(papers.review().conclusion()).isEqualTo(Conclusion.RECOGNISED);
        }
    }

    /** Two clocks may differ by five minutes: this is the last instant that still passes. */
    @Test
    void authority_clocksAsFarApartAsAllowed_passes() {
        Papers early = new Papers(KIT)
                .releasing(
                        KIT.grant.ref(),
                        KIT.contract.ref(),
                        KIT.evidence(),
                        CONSUMER,
                        KIT.grant.instant().minus(Duration.ofMinutes(1)));
        assertThat(early.review().conclusion())
                .as(early.review().checks().toString())
                .isEqualTo(Conclusion.RECOGNISED);
        Papers late = new Papers(KIT)
                .releasing(
                        KIT.grant.ref(),
                        KIT.contract.ref(),
                        KIT.evidence(),
                        CONSUMER,
                        REVIEWED.plus(Duration.ofMinutes(5)));
        assertThat(late.review().conclusion()).isEqualTo(Conclusion.RECOGNISED);
    }

    @Test
    @Tag("HZ-SHR-002")
    void authority_underAContractOnePartyNeverSigned_isUnsigned() {
        ContractHistory proposed = ContractHistory.proposed(SharingSamples.verified(
                SharingContract.FORMAT, KIT.contract.contract().payload()));
        assertThat(proposed.ref()).as("the same text").isEqualTo(KIT.contract.ref());
        List<ContractHistory> histories = List.of(
                proposed,
                proposed.after(SharingSamples.accepts(proposed, PROVIDER)),
                proposed.after(SharingSamples.accepts(proposed, PROVIDER))
                        .after(SharingSamples.answers(
                                proposed.ref(), CONSUMER, ContractAct.Kind.REJECT, DURING.minusSeconds(60))));
        for (ContractHistory history : histories) {
            Papers papers = new Papers(KIT);
            papers.contract = history;
            assertThat(Papers.codes(Papers.result(papers.review(), RecognitionCheck.ACCESS_AUTHORITY)))
                    .containsExactly(ReasonCode.CONTRACT_UNSIGNED);
        }
    }

    @Test
    @Tag("HZ-SHR-006")
    void authority_contractEndedBetweenConsentAndReceipt_isNotInForce() {
        Papers papers = new Papers(KIT);
        papers.contract = KIT.contract.after(SharingSamples.revokes(
                KIT.contract, CONSUMER, KIT.grant.instant().plusSeconds(1)));
        assertThat(Papers.codes(Papers.result(papers.review(), RecognitionCheck.ACCESS_AUTHORITY)))
                .containsExactly(ReasonCode.CONTRACT_NOT_IN_FORCE);
        papers.contract = KIT.contract.after(SharingSamples.revokes(KIT.contract, CONSUMER, RECEIVED.plusMillis(1)));
        assertThat(papers.review().conclusion()).isEqualTo(Conclusion.RECOGNISED);
    }

    @Test
    void authority_evidenceOfAnotherKindThanTheContract_isOutside() {
        Papers papers = new Papers(KIT);
        ExchangeKit testimony = new ExchangeKit("C-3", EvidenceKind.WITNESS_TESTIMONY, facts -> facts);
        papers.evidence = testimony.verified();
        assertThat(Papers.codes(Papers.result(papers.review(), RecognitionCheck.ACCESS_AUTHORITY)))
                .contains(ReasonCode.KIND_OUTSIDE_CONTRACT, ReasonCode.REFERENCE_MISMATCH);
    }

    /** Without a release the evidence counts as received at the review, and a consent over by then is over. */
    @Test
    void authority_withoutARelease_countsFromTheReview() {
        Papers papers = new Papers(KIT).granting(PROVIDER, KIT.evidence(), REVIEWED);
        assertThat(papers.review().conclusion()).isEqualTo(Conclusion.RECOGNISED);
        papers.release = Optional.empty();
        papers.status = Optional.of(ExchangeKit.status(PROVIDER, KIT.evidence(), REVIEWED, Optional.empty()));
        assertThat(Papers.codes(Papers.result(papers.review(), RecognitionCheck.ACCESS_AUTHORITY)))
                .containsExactly(ReasonCode.ACCESS_GRANT_OVER);
        Papers lasting = new Papers(KIT).granting(PROVIDER, KIT.evidence(), REVIEWED.plusMillis(1));
        lasting.release = Optional.empty();
        lasting.status = papers.status;
        assertThat(lasting.review().conclusion()).isEqualTo(Conclusion.RECOGNISED);
    }
}
