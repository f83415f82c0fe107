package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-REC-006")
class RecognitionReviewTest {
    private static final ExchangeKit KIT = new ExchangeKit();

    @Test
    @Tag("HZ-REC-001")
    @Tag("HZ-REC-002")
    void review_everythingCleared_recognises() {
        RecognitionDecision decision = KIT.decide(KIT.review());
        assertThat(decision.conclusion()).as(decision.checks().toString()).isEqualTo(Conclusion.RECOGNISED);
        assertThat(RecognitionDecision.parse(decision.payload())).isEqualTo(decision);
        assertThat(decision.checks()).hasSize(10);
        assertThat(decision.items()).hasSize(1);
        assertThat(decision.items().get(0).checks()).hasSize(6);
        assertThat(answered(Papers.all(KIT.review()), CheckAnswer.NOT_APPLICABLE))
                .containsExactly(
                        RecognitionCheck.APPROVALS_AND_TIME_LIMITS,
                        RecognitionCheck.MONITORING_DEVICE_REVIEW,
                        RecognitionCheck.STATEMENTS_ASKED_AGAIN);
        assertThat(decision.evidence()).isEqualTo(KIT.evidence());
        assertThat(decision.manifestDigest()).isEqualTo(KIT.sealed.manifestDigest());
        assertThat(decision.reportDigest())
                .isEqualTo(DigestAlgorithm.SM3.digest(
                        Bytes.ofUtf8(KIT.verified().report().toJson())));
    }

    @Test
    @Tag("HZ-REC-002")
    void review_nobodyAttested_asksForCorrection() {
        assertThat(KIT.begun().conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecognitionCheck.class,
            names = {
                "COLLECTOR_COMPETENCE",
                "APPROVALS_AND_TIME_LIMITS",
                "KIND_FORMALITIES",
                "CUSTODY_CONTINUITY",
                "EXPERT_QUALIFICATION",
                "SECRECY_AND_PRIVACY"
            })
    @Tag("HZ-REC-002")
    void review_reviewerFailsOneCheck_rejectsForExactlyThat(RecognitionCheck check) {
        RecognitionReview review = KIT.review().attest(check, CheckAnswer.FAILED, "经查不符合要求");
        assertThat(answered(Papers.all(review), CheckAnswer.FAILED)).containsExactly(check);
        assertThat(KIT.decide(review).conclusion()).isEqualTo(Conclusion.REJECTED);
    }

    @Test
    @Tag("HZ-REC-011")
    void review_ofAnAlteredPackage_isRejectedWhateverElseIsGiven() throws IOException {
        VerifiedPackage altered = altered();
        assertThat(altered.passed()).isFalse();
        RecognitionReview review = over(altered);
        assertThat(answered(Papers.all(review), CheckAnswer.FAILED))
                .contains(RecognitionCheck.SOUND_BYTES_AND_SIGNATURES, RecognitionCheck.ACCESS_AUTHORITY);
        assertThat(KIT.decide(review).conclusion()).isEqualTo(Conclusion.REJECTED);
    }

    private static VerifiedPackage altered() throws IOException {
        byte[] bytes = Files.readAllBytes(KIT.sealed.path());
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf(KIT.evidenceId);
        byte[] changed = bytes.clone();
        int content = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(KIT.evidenceId);
        assertThat(at).isPositive();
        changed[content] ^= 1;
        Path file = Files.write(KIT.folder.resolve("altered.hzp"), changed);
        return ExchangeKit.verified(file, REVIEWED);
    }

    private static RecognitionReview over(VerifiedPackage evidence) {
        return ExchangeKit.attested(RecognitionReview.of(
                        evidence, KIT.contract, KIT.request, KIT.grant, ExchangeKit.REVIEWER.certificate(), REVIEWED)
                .released(KIT.release)
                .recallStatus(KIT.status(REVIEWED))
                .because("经审查，来源合法", ExchangeKit.APPEAL));
    }

    @Test
    @Tag("HZ-REC-008")
    void review_nobodyAskedAboutRecalls_isIndeterminate() {
        RecognitionReview review = ExchangeKit.attested(RecognitionReview.of(
                        KIT.verified(),
                        KIT.contract,
                        KIT.request,
                        KIT.grant,
                        ExchangeKit.REVIEWER.certificate(),
                        REVIEWED)
                .because("经审查，来源合法", ExchangeKit.APPEAL));
        assertThat(answered(Papers.all(review), CheckAnswer.INDETERMINATE))
                .containsExactly(RecognitionCheck.NOT_RECALLED);
        assertThat(codes(review)).containsExactly(ReasonCode.RECALL_UNANSWERED);
    }

    @Test
    @Tag("HZ-REC-003")
    @Tag("HZ-REC-008")
    void review_eachAnswerAboutRecalls_countsOnlyAsFarAsItGoes() {
        StatementRef recall = new StatementRef("RC-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("recall")));
        EvidenceRef other = new ExchangeKit().evidence();
        assertRecall(
                ExchangeKit.status(STRANGER, KIT.evidence(), REVIEWED, Optional.of(recall)),
                ReasonCode.EVIDENCE_RECALLED);
        assertRecall(ExchangeKit.status(STRANGER, other, REVIEWED, Optional.empty()), ReasonCode.REFERENCE_MISMATCH);
        assertRecall(
                ExchangeKit.status(CONSUMER, KIT.evidence(), REVIEWED, Optional.empty()), ReasonCode.RECALL_UNANSWERED);
        assertRecall(KIT.status(REVIEWED.minus(Duration.ofHours(25))), ReasonCode.RECALL_UNANSWERED);
        RecognitionReview bySource =
                KIT.review().recallStatus(ExchangeKit.status(PROVIDER, KIT.evidence(), REVIEWED, Optional.empty()));
        assertThat(bySource.conclusion()).isEqualTo(Conclusion.RECOGNISED);
    }

    private static void assertRecall(Verified<RecallStatus> status, ReasonCode expected) {
        RecognitionReview review = KIT.review().recallStatus(status);
        assertThat(codes(review)).containsExactly(expected);
        assertThat(review.conclusion()).isNotEqualTo(Conclusion.RECOGNISED);
    }

    @Test
    void review_grantForAnotherPackage_failsAuthority() {
        EvidenceRef other = new EvidenceRef(KIT.evidenceId, DigestAlgorithm.SM3.digest(Bytes.ofUtf8("other")));
        Verified<AccessGrant> grant = SharingSamples.grant(KIT.contract, KIT.request, PROVIDER, other, TO);
        assertAuthority(granted(grant), ReasonCode.ACCESS_GRANT_MISSING);
    }

    @Test
    void review_grantOverWhenReceived_failsAuthority() {
        Instant over = ExchangeKit.RECEIVED.minusSeconds(10);
        Verified<AccessGrant> grant = SharingSamples.grant(KIT.contract, KIT.request, PROVIDER, KIT.evidence(), over);
        assertAuthority(granted(grant), ReasonCode.ACCESS_GRANT_OVER);
    }

    private static RecognitionReview granted(Verified<AccessGrant> grant) {
        return ExchangeKit.attested(RecognitionReview.of(
                        KIT.verified(), KIT.contract, KIT.request, grant, ExchangeKit.REVIEWER.certificate(), REVIEWED)
                .recallStatus(KIT.status(REVIEWED))
                .because("经审查，来源合法", ExchangeKit.APPEAL));
    }

    private static void assertAuthority(RecognitionReview review, ReasonCode expected) {
        assertThat(answered(Papers.all(review), CheckAnswer.FAILED)).contains(RecognitionCheck.ACCESS_AUTHORITY);
        assertThat(codes(review)).contains(expected);
        assertThat(review.conclusion()).isEqualTo(Conclusion.REJECTED);
    }

    @Test
    @Tag("HZ-SHR-009")
    void review_contractRevokedAfterTheEvidenceCame_staysLawful() {
        ContractHistory revoked = KIT.contract.after(
                SharingSamples.revokes(KIT.contract, PROVIDER, ExchangeKit.RECEIVED.plusSeconds(30)));
        RecognitionReview lawful = under(revoked).released(KIT.release);
        assertThat(lawful.conclusion()).as(lawful.checks().toString()).isEqualTo(Conclusion.RECOGNISED);
        assertAuthority(under(revoked), ReasonCode.CONTRACT_NOT_IN_FORCE);
    }

    private static RecognitionReview under(ContractHistory contract) {
        return ExchangeKit.attested(RecognitionReview.of(
                        KIT.verified(), contract, KIT.request, KIT.grant, ExchangeKit.REVIEWER.certificate(), REVIEWED)
                .recallStatus(ExchangeKit.status(PROVIDER, KIT.evidence(), REVIEWED, Optional.empty()))
                .because("经审查，来源合法", ExchangeKit.APPEAL));
    }

    @Test
    void review_byACollectorAStrangerOrANamesake_saysWhich() {
        Certificate collector =
                SharingSamples.officer("示例别名", "11040100001", CONSUMER).certificate();
        Certificate stranger =
                SharingSamples.officer("示例外人", "11040100077", STRANGER).certificate();
        Certificate namesake =
                SharingSamples.officer("示例执法员甲", "11040100078", CONSUMER).certificate();
        assertThat(codes(by(collector))).containsExactly(ReasonCode.REVIEWER_IS_COLLECTOR);
        assertThat(codes(by(stranger))).containsExactly(ReasonCode.REVIEWER_NOT_OF_CONSUMER);
        assertThat(codes(by(namesake))).containsExactly(ReasonCode.SIGNER_SAME_PERSON);
        assertThat(by(namesake).conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
        Certificate department = SharingSamples.key(CONSUMER).certificate();
        assertRefused(() -> by(department));
    }

    private static RecognitionReview by(Certificate reviewer) {
        return ExchangeKit.attested(
                RecognitionReview.of(KIT.verified(), KIT.contract, KIT.request, KIT.grant, reviewer, REVIEWED)
                        .released(KIT.release)
                        .recallStatus(KIT.status(REVIEWED))
                        .because("经审查，来源合法", ExchangeKit.APPEAL));
    }

    @Test
    void review_personsStatement_mayHaveToBeAskedAgain() {
        ExchangeKit kit = new ExchangeKit("C-1", EvidenceKind.WITNESS_TESTIMONY, facts -> facts);
        RecognitionReview review =
                kit.begun().attest(RecognitionCheck.STATEMENTS_ASKED_AGAIN, CheckAnswer.INDETERMINATE, "时间前后不一，重新询问");
        assertThat(codes(review)).contains(ReasonCode.REASK_REQUIRED);
        assertThat(Papers.all(review).stream()
                        .filter(result -> result.check() == RecognitionCheck.EXPERT_QUALIFICATION)
                        .map(CheckResult::answer))
                .containsExactly(CheckAnswer.NOT_APPLICABLE);
    }

    @Test
    void review_reasonsThatSayNothing_failR18() {
        RecognitionReview silent = KIT.review().because(".", "");
        assertThat(answered(Papers.all(silent), CheckAnswer.FAILED))
                .containsExactly(RecognitionCheck.REASONED_CONCLUSION);
        assertRefused(() -> KIT.review().attest(RecognitionCheck.RELEVANCE, "PARTY", CheckAnswer.PASSED, "."));
    }

    @Test
    void attest_whatIsNotTheReviewers_isRefused() {
        RecognitionReview review = KIT.begun();
        assertRefused(() -> review.attest(RecognitionCheck.SOUND_BYTES_AND_SIGNATURES, CheckAnswer.PASSED, "信得过这个单位"));
        assertRefused(() -> review.attest(RecognitionCheck.PARTY_HEARD, CheckAnswer.PASSED, "将在处罚告知中告知"));
        assertRefused(() -> review.attest(RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.NOT_APPLICABLE, "不必审查关联性"));
        assertRefused(() -> review.attest(RecognitionCheck.SECRECY_AND_PRIVACY, CheckAnswer.NOT_APPLICABLE, "不必审查保密"));
        assertThat(review.checks()).isEqualTo(KIT.begun().checks());
    }

    @Test
    @Tag("HZ-REC-010")
    void decide_byWhomOrWhenItCannotBe_isRefused() {
        RecognitionReview review = KIT.review();
        assertRefused(() -> review.decide(decision(STRANGER, REVIEWED)));
        assertRefused(() -> review.decide(decision(PROVIDER, REVIEWED)));
        assertRefused(() -> review.decide(decision(CONSUMER, REVIEWED.minusSeconds(1))));
        assertRefused(() -> review.decide(decision(CONSUMER, REVIEWED.plus(Duration.ofDays(2)))));
        assertThat(review.decide(decision(CONSUMER, REVIEWED)).conclusion()).isEqualTo(Conclusion.RECOGNISED);
    }

    private static StatementHeader decision(org.huzheng.statement.Party by, Instant at) {
        return header(StatementType.RECOGNITION_DECISION, "RD-1", by, at);
    }

    @Test
    @Tag("HZ-REC-002")
    void decision_contradictingItsChecks_cannotBeRead() {
        String recognised = KIT.decide(KIT.review()).payload().utf8();
        assertUnreadable(recognised.replaceFirst("\"answer\":\"PASSED\"", "\"answer\":\"FAILED\""));
        assertUnreadable(recognised.replaceFirst("\"answer\":\"PASSED\"", "\"answer\":\"INDETERMINATE\""));
        assertUnreadable(recognised.replaceFirst("\"conclusion\":\"RECOGNISED\"", "\"conclusion\":\"REJECTED\""));
        assertUnreadable(recognised.replace("\"conclusion\":\"RECOGNISED\"", "\"conclusion\":\"REJECTED\""));
        assertUnreadable(recognised.replace("\"check\":\"R13\"", "\"check\":\"R4\""));
        assertUnreadable(recognised.replace("\"check\":\"R14\"", "\"check\":\"R15\""));
        assertUnreadable(recognised.replace("\"check\":\"R14\"", "\"check\":\"R13\""));
        assertThat(RecognitionDecision.parse(Bytes.ofUtf8(recognised)).conclusion())
                .isEqualTo(Conclusion.RECOGNISED);
    }

    private static void assertUnreadable(String payload) {
        assertRefused(() -> RecognitionDecision.parse(Bytes.ofUtf8(payload)));
    }

    private static void assertRefused(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class,
                        e -> assertThat(e.code()).isIn(ErrorCode.ARGUMENT_INVALID, ErrorCode.JSON_FIELD_INVALID));
    }

    private static List<RecognitionCheck> answered(List<CheckResult> checks, CheckAnswer answer) {
        return checks.stream()
                .filter(result -> result.answer() == answer)
                .map(CheckResult::check)
                .toList();
    }

    private static List<ReasonCode> codes(RecognitionReview review) {
        return Papers.all(review).stream()
                .flatMap(result -> result.findings().stream())
                .map(Finding::code)
                .toList();
    }
}
