package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.FROM;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Respelling;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Other spellings of every statement pass through every reference: what counts is the digest of the bytes received. */
@Tag("HZ-STM-008")
class VerifiedSpellingsTest {
    private static final ExchangeKit KIT = new ExchangeKit();

    static Stream<Arguments> everyStatementInEverySpelling() {
        List<Samples<?>> samples = Samples.of(KIT);
        return samples.stream()
                .flatMap(sample -> Arrays.stream(Respelling.values()).map(spelling -> Arguments.of(sample, spelling)));
    }

    @ParameterizedTest
    @MethodSource("everyStatementInEverySpelling")
    @Tag("HZ-STM-001")
    <T> void statement_inAnotherSpelling_isVerifiedByItsOwnBytes(Samples<T> sample, Respelling spelling) {
        Bytes payload = spelling.of(sample.payload());
        assertThat(payload).isNotEqualTo(sample.payload());
        Issued[] officers = sample.officers().toArray(Issued[]::new);
        Verified<T> verified = SharingSamples.verified(sample.format(), payload, officers);
        Verified<T> canonical = SharingSamples.verified(sample.format(), sample.payload(), officers);
        assertThat(verified.statement().payload()).isEqualTo(payload);
        assertThat(verified.ref().digest()).isEqualTo(DigestAlgorithm.SM3.digest(payload));
        assertThat(verified.ref().id()).isEqualTo(canonical.ref().id());
        assertThat(verified.ref()).isNotEqualTo(canonical.ref());
        assertThat(verified).isNotEqualTo(canonical);
        assertSame(verified.value(), canonical.value());
        Statement travelled = Statement.parseEnvelope(verified.statement().envelope());
        assertThat(travelled.ref()).isEqualTo(verified.ref());
        assertThat(travelled.payload()).isEqualTo(payload);
    }

    /** The zone of the place is part of what a custody event says; everywhere else a time is an instant. */
    private static void assertSame(Object one, Object other) {
        if (one instanceof CustodyEvent event && other instanceof CustodyEvent canonical) {
            assertThat(event.facts().time().toInstant())
                    .isEqualTo(canonical.facts().time().toInstant());
            assertThat(event.header()).isEqualTo(canonical.header());
            assertThat(event.previous()).isEqualTo(canonical.previous());
        } else {
            assertThat(one).as("what it says is the same").isEqualTo(other);
        }
    }

    /** The signatures of one spelling never hold over another. */
    @ParameterizedTest
    @MethodSource("everyStatementInEverySpelling")
    @Tag("HZ-STM-001")
    <T> void signatures_ofOneSpelling_neverHoldOverAnother(Samples<T> sample, Respelling spelling) {
        Statement signed =
                SharingSamples.signed(sample.payload(), sample.officers().toArray(Issued[]::new));
        Statement respelled =
                new Statement(signed.type(), spelling.of(signed.payload()), signed.signatures(), Optional.empty());
        Findings findings = new Findings();
        Optional<Verified<T>> verified = StatementVerifier.of(SharingSamples.trust())
                .verify(respelled, sample.format(), signed.header().issuedAt(), "respelled", findings);
        assertThat(verified).isEmpty();
        assertThat(findings.has(ReasonCode.SIGNATURE_DIGEST_MISMATCH)).isTrue();
    }

    private static <T> Verified<T> spelled(
            StatementFormat<T> format, Bytes payload, Respelling how, Issued... officers) {
        return SharingSamples.verified(format, how.of(payload), officers);
    }

    private static ContractHistory contract(Respelling how) {
        Verified<SharingContract> proposal =
                spelled(SharingContract.FORMAT, KIT.contract.contract().payload(), how);
        ContractHistory history = ContractHistory.proposed(proposal);
        for (var party : List.of(PROVIDER, CONSUMER)) {
            Bytes answer = SharingSamples.accepts(history, party).value().payload();
            history = history.after(spelled(ContractAct.SIGNATURE_FORMAT, answer, how));
        }
        return history;
    }

    /** Contract, signatures, request, consent, release, recall answer, decision and use, all in the other spelling. */
    @ParameterizedTest
    @EnumSource(Respelling.class)
    @Tag("HZ-SHR-005")
    void exchange_whollyInAnotherSpelling_isRecognisedAndUsed(Respelling how) {
        ContractHistory contract = contract(how);
        assertThat(contract.ref()).isNotEqualTo(KIT.contract.ref());
        Verified<AccessRequest> request = spelled(
                AccessRequest.FORMAT,
                SharingSamples.request(contract.ref(), CONSUMER, KIT.evidenceId, PURPOSE, MATTER)
                        .value()
                        .payload(),
                how);
        assertThat(AccessRules.review(contract, request, KIT.verified(), REVIEWED)
                        .all())
                .isEmpty();
        Verified<AccessGrant> grant = spelled(
                AccessGrant.FORMAT,
                SharingSamples.grant(contract, request, PROVIDER, KIT.evidence(), TO)
                        .value()
                        .payload(),
                how);
        assertThat(AccessRules.reviewGrant(contract, request, grant).all()).isEmpty();
        Papers papers = new Papers(KIT);
        papers.contract = contract;
        papers.request = request;
        papers.grant = grant;
        papers.release = Optional.of(spelled(
                ReleaseReceipt.FORMAT,
                new ReleaseReceipt(
                                header(StatementType.RELEASE_RECEIPT, "RR-1", STRANGER, ExchangeKit.RECEIVED),
                                grant.ref(),
                                contract.ref(),
                                KIT.evidence(),
                                CONSUMER)
                        .payload(),
                how));
        papers.status = Optional.of(
                spelled(RecallStatus.FORMAT, KIT.status(REVIEWED).value().payload(), how));
        RecognitionDecision decision = KIT.decide(papers.review());
        assertThat(decision.conclusion()).as(decision.checks().toString()).isEqualTo(Conclusion.RECOGNISED);
        assertThat(decision.contract()).isEqualTo(contract.ref());
        assertThat(decision.request()).isEqualTo(request.ref());
        Verified<RecognitionDecision> decided =
                spelled(RecognitionDecision.FORMAT, decision.payload(), how, ExchangeKit.REVIEWER);
        Instant use = REVIEWED.plusSeconds(7200);
        assertThat(UseReview.of(decided, KIT.verified(), CONSUMER, Papers.CASE, use)
                        .released(papers.release.get())
                        .recallStatus(spelled(
                                RecallStatus.FORMAT, KIT.status(use).value().payload(), how))
                        .partyHeard("已送达告知书并听取意见")
                        .usable())
                .isTrue();
    }

    /** Whoever writes a contract again before digesting it refers to something nobody signed; every door says so. */
    @ParameterizedTest
    @EnumSource(Respelling.class)
    @Tag("HZ-SHR-001")
    void reference_toTheContentWrittenAgain_isRefusedAtEveryDoor(Respelling how) {
        ContractHistory contract = contract(how);
        StatementRef again = new StatementRef(
                contract.ref().id(),
                DigestAlgorithm.SM3.digest(contract.contract().payload()));
        assertThat(again).isEqualTo(KIT.contract.ref()).isNotEqualTo(contract.ref());
        assertMismatch(() -> contract.after(
                SharingSamples.answers(again, PROVIDER, ContractAct.Kind.ACCEPT, FROM.minusSeconds(30))));
        Verified<ContractAct> revocation = SharingSamples.revokes(KIT.contract, PROVIDER, REVIEWED);
        assertMismatch(() -> contract.after(revocation));
        Verified<ContractAct> suspension =
                SharingSamples.suspends(KIT.contract, PROVIDER, ContractAct.Kind.SUSPEND, REVIEWED);
        assertMismatch(() -> contract.after(suspension));
        Findings asked = AccessRules.review(contract, KIT.request, KIT.verified(), REVIEWED);
        assertThat(asked.all())
                .extracting(finding -> finding.code())
                .containsExactly(ReasonCode.CONTRACT_CONTENT_MISMATCH);
        Verified<AccessRequest> request =
                SharingSamples.request(contract.ref(), CONSUMER, KIT.evidenceId, PURPOSE, MATTER);
        Verified<AccessGrant> grant = SharingSamples.grant(KIT.contract, request, PROVIDER, KIT.evidence(), TO);
        assertThat(AccessRules.reviewGrant(contract, request, grant).all())
                .extracting(finding -> finding.code())
                .containsExactly(ReasonCode.REFERENCE_MISMATCH);
        Papers papers = new Papers(KIT);
        papers.contract = contract;
        papers.request = request;
        papers.grant = SharingSamples.grant(contract, request, PROVIDER, KIT.evidence(), TO);
        papers.releasing(papers.grant.ref(), again, KIT.evidence(), CONSUMER, ExchangeKit.RECEIVED);
        assertThat(Papers.codes(Papers.result(papers.review(), RecognitionCheck.ACCESS_AUTHORITY)))
                .containsExactly(ReasonCode.REFERENCE_MISMATCH);
    }

    private static void assertMismatch(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.REFERENCE_MISMATCH));
    }
}
