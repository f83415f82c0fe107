package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.recognition.ExchangeKit.FIRST;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.recognition.ExchangeKit.SEALED;
import static org.huzheng.recognition.ExchangeKit.SECOND;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.SharingSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every check that looks at the package or asks the reviewer, each way it can come out, over packages sealed for real. */
@Tag("HZ-REC-006")
class CheckAnswersTest {
    private static final ExchangeKit KIT = new ExchangeKit();

    private static CaptureFactsBuilder facts() {
        return ExchangeKit.facts(EvidenceKind.EXPERT_OPINION);
    }

    /** Another package of the same id by the same department, sealed as it says. */
    private static VerifiedPackage sealed(CaptureFacts facts, Instant at, Issued... officers) {
        try {
            Path folder = Files.createTempDirectory("answers");
            Path content = Files.writeString(folder.resolve("报告.txt"), "检测报告", StandardCharsets.UTF_8);
            List<SigningKey> keys = List.of(officers).stream().map(Issued::key).toList();
            Path file = PackageSealer.of(SharingSamples.key(PROVIDER), Clock.fixed(at, ZoneOffset.UTC))
                    .withOfficers(keys)
                    .seal(folder.resolve("y.hzp"), KIT.evidenceId, facts, List.of(PackageFile.of(content)))
                    .path();
            return ExchangeKit.verified(file, REVIEWED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecognitionReview over(VerifiedPackage evidence) {
        Papers papers = new Papers(KIT);
        papers.evidence = evidence;
        return papers.review();
    }

    /** The check comes out so, for these reasons; besides it only R1 is wanting, because the consent was to another file. */
    private static void assertAlone(
            RecognitionReview review, RecognitionCheck check, CheckAnswer answer, ReasonCode... codes) {
        CheckResult result = Papers.result(review, check);
        assertThat(result.answer()).as(result.toString()).isEqualTo(answer);
        assertThat(Papers.codes(result)).containsExactlyInAnyOrder(codes);
        assertThat(Papers.wanting(review)).contains(check).isSubsetOf(check, RecognitionCheck.ACCESS_AUTHORITY);
    }

    @Test
    void twin_sealedAnewButFaultless_leavesOnlyTheConsentWanting() {
        RecognitionReview review = over(sealed(facts().build(), SEALED, FIRST, SECOND));
        assertThat(Papers.wanting(review)).containsExactly(RecognitionCheck.ACCESS_AUTHORITY);
        assertThat(Papers.codes(Papers.result(review, RecognitionCheck.ACCESS_AUTHORITY)))
                .containsExactly(ReasonCode.ACCESS_GRANT_MISSING);
    }

    @Test
    void competence_officerNamedButNotSigning_fails() {
        assertAlone(
                over(sealed(facts().build(), SEALED, FIRST)),
                RecognitionCheck.COLLECTOR_COMPETENCE,
                CheckAnswer.FAILED,
                ReasonCode.OFFICER_SIGNATURE_MISSING);
    }

    @Test
    void competence_oneOfficerOnly_fails() {
        CaptureFacts one = factsWithout().officer(ExchangeKit.officer(FIRST)).build();
        assertAlone(
                over(sealed(one, SEALED, FIRST)),
                RecognitionCheck.COLLECTOR_COMPETENCE,
                CheckAnswer.FAILED,
                ReasonCode.OFFICERS_TOO_FEW);
    }

    /** The facts of the kit with no officer at all. */
    private static CaptureFactsBuilder factsWithout() {
        CaptureFacts whole = facts().build();
        return CaptureFacts.builder(whole.kind(), whole.title())
                .collectedAt(whole.collectedAt().orElseThrow())
                .place(whole.place().orElseThrow())
                .method(whole.method().orElseThrow())
                .proves(whole.proves().orElseThrow())
                .origin(whole.origin().orElseThrow())
                .appraisal(whole.appraisal().orElseThrow());
    }

    @Test
    void competence_officerNamedOtherwiseThanCertified_fails() {
        CaptureFacts renamed = factsWithout()
                .officer(ExchangeKit.officer(FIRST))
                .officer(new org.huzheng.evidence.Officer("示例化名", "11040100002"))
                .build();
        assertAlone(
                over(sealed(renamed, SEALED, FIRST, SECOND)),
                RecognitionCheck.COLLECTOR_COMPETENCE,
                CheckAnswer.FAILED,
                ReasonCode.OFFICER_NAME_DIFFERS);
    }

    @Test
    void competence_collectedBeforeTheOfficersWereCertified_isIndeterminate() {
        Instant before = FIRST.certificate().notBefore().minusSeconds(1);
        CaptureFacts early =
                facts().collectedAt(before.atOffset(ZoneOffset.UTC)).build();
        assertAlone(
                over(sealed(early, SEALED, FIRST, SECOND)),
                RecognitionCheck.COLLECTOR_COMPETENCE,
                CheckAnswer.INDETERMINATE,
                ReasonCode.OFFICER_NOT_CERTIFIED_THEN,
                ReasonCode.OFFICER_NOT_CERTIFIED_THEN);
        CaptureFacts then = facts().collectedAt(FIRST.certificate().notBefore().atOffset(ZoneOffset.UTC))
                .build();
        assertThat(Papers.wanting(over(sealed(then, SEALED, FIRST, SECOND))))
                .containsExactly(RecognitionCheck.ACCESS_AUTHORITY);
    }

    @Test
    void formalities_aFactOfTheKindMissing_fails() {
        CaptureFacts unproven = CaptureFacts.builder(EvidenceKind.EXPERT_OPINION, "土壤检测报告")
                .collectedAt(facts().build().collectedAt().orElseThrow())
                .place(facts().build().place().orElseThrow())
                .method("取样送检")
                .proves("倾倒物的污染物含量")
                .origin(facts().build().origin().orElseThrow())
                .officer(ExchangeKit.officer(FIRST))
                .officer(ExchangeKit.officer(SECOND))
                .build();
        CheckResult result =
                Papers.result(over(sealed(unproven, SEALED, FIRST, SECOND)), RecognitionCheck.KIND_FORMALITIES);
        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(Papers.codes(result)).isNotEmpty().containsOnly(ReasonCode.CAPTURE_FACT_MISSING);
        assertThat(Papers.wanting(over(sealed(unproven, SEALED, FIRST, SECOND))))
                .containsExactly(RecognitionCheck.ACCESS_AUTHORITY, RecognitionCheck.KIND_FORMALITIES);
    }

    @Test
    void formalities_aDivisionThatCannotBe_fails() {
        CaptureFacts nowhere = facts().place(new Place("某处", Optional.of("999999999"), Optional.empty()))
                .build();
        assertAlone(
                over(sealed(nowhere, SEALED, FIRST, SECOND)),
                RecognitionCheck.KIND_FORMALITIES,
                CheckAnswer.FAILED,
                ReasonCode.CAPTURE_FACT_INVALID);
    }

    @Test
    void formalities_collectedAfterTheSeal_fails() {
        CaptureFacts late = facts().collectedAt(SEALED.plusMillis(1).atOffset(ZoneOffset.UTC))
                .build();
        assertAlone(
                over(sealed(late, SEALED, FIRST, SECOND)),
                RecognitionCheck.KIND_FORMALITIES,
                CheckAnswer.FAILED,
                ReasonCode.COLLECTED_AFTER_SEALED);
    }

    /** What the receiver cannot judge is INDETERMINATE under both checks that look at signatures, never a pass. */
    @Test
    @Tag("HZ-EVI-014")
    void originalAndBytes_underNoAnchor_areIndeterminate() {
        Papers papers = new Papers(KIT);
        papers.evidence = PackageVerifier.of(VerificationTerms.of(TrustStore.of(List.of(), List.of()), REVIEWED))
                .verify(KIT.sealed.path())
                .require();
        RecognitionReview review = papers.review();
        for (RecognitionCheck check :
                List.of(RecognitionCheck.ORIGINAL_OR_COPY, RecognitionCheck.SOUND_BYTES_AND_SIGNATURES)) {
            CheckResult result = Papers.result(review, check);
            assertThat(result.answer()).isEqualTo(CheckAnswer.INDETERMINATE);
            assertThat(Papers.codes(result)).isNotEmpty().containsOnly(ReasonCode.TRUST_NO_ANCHOR);
        }
        assertThat(review.conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
    }

    @Test
    void bytes_changedInOneFile_failSoundnessButNotTheSeal() throws IOException {
        byte[] bytes = Files.readAllBytes(KIT.sealed.path());
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(KIT.evidenceId);
        bytes[at] ^= 1;
        RecognitionReview review =
                over(ExchangeKit.verified(Files.write(KIT.folder.resolve("flipped.hzp"), bytes), REVIEWED));
        CheckResult soundness = Papers.result(review, RecognitionCheck.SOUND_BYTES_AND_SIGNATURES);
        assertThat(soundness.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(Papers.codes(soundness)).contains(ReasonCode.FILE_DIGEST_MISMATCH);
        assertThat(Papers.result(review, RecognitionCheck.ORIGINAL_OR_COPY).answer())
                .as("whose seal it is, is another question")
                .isEqualTo(CheckAnswer.PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecognitionCheck.class,
            names = {"SECRECY_AND_PRIVACY", "EXPERT_QUALIFICATION"})
    @Tag("HZ-REC-002")
    void reviewersCheck_eachAnswer_standsAlone(RecognitionCheck check) {
        RecognitionReview review = KIT.review();
        for (CheckAnswer answer : List.of(CheckAnswer.PASSED, CheckAnswer.INDETERMINATE, CheckAnswer.FAILED)) {
            RecognitionReview answered = review.attest(check, answer, "经查阅原件并询问经办人");
            assertThat(Papers.result(answered, check).answer()).isEqualTo(answer);
            assertThat(Papers.result(answered, check).note()).isEqualTo("经查阅原件并询问经办人");
            List<RecognitionCheck> expected = answer == CheckAnswer.PASSED ? List.of() : List.of(check);
            assertThat(Papers.wanting(answered)).isEqualTo(expected);
        }
        assertThat(Papers.wanting(review))
                .as("the review itself stays as it was")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void kinds_eachAsksOnlyItsOwn(EvidenceKind kind) {
        ExchangeKit kit = new ExchangeKit("C-1", kind, facts -> facts);
        for (RecognitionCheck check : List.of(
                RecognitionCheck.MONITORING_DEVICE_REVIEW,
                RecognitionCheck.STATEMENTS_ASKED_AGAIN,
                RecognitionCheck.EXPERT_QUALIFICATION)) {
            CheckResult result = Papers.result(kit.begun(), check);
            boolean asked = check == RecognitionCheck.STATEMENTS_ASKED_AGAIN
                    ? kind == EvidenceKind.WITNESS_TESTIMONY || kind == EvidenceKind.PARTY_STATEMENT
                    : check.concerns(kind);
            CheckAnswer expected = asked ? CheckAnswer.INDETERMINATE : CheckAnswer.NOT_APPLICABLE;
            assertThat(result.answer()).as(check.id()).isEqualTo(expected);
            if (!asked) {
                assertThat(result.note()).contains(kind.zh()).contains("第");
                RecognitionReview insisted = kit.begun().attest(check, CheckAnswer.FAILED, "此项本不该问");
                assertThat(Papers.result(insisted, check).answer()).isEqualTo(CheckAnswer.NOT_APPLICABLE);
            }
        }
    }

    @Test
    void monitoring_mayBeWaivedByTheRuleThatSaysSo() {
        ExchangeKit video = new ExchangeKit("C-1", EvidenceKind.AUDIOVISUAL, facts -> facts);
        RecognitionReview waived = video.begun()
                .attest(RecognitionCheck.MONITORING_DEVICE_REVIEW, CheckAnswer.NOT_APPLICABLE, "执法人员手持拍摄，非固定监控设备");
        assertThat(Papers.result(waived, RecognitionCheck.MONITORING_DEVICE_REVIEW)
                        .answer())
                .isEqualTo(CheckAnswer.NOT_APPLICABLE);
        RecognitionReview failed =
                video.begun().attest(RecognitionCheck.MONITORING_DEVICE_REVIEW, CheckAnswer.FAILED, "设备未经法制和技术审核");
        assertThat(failed.conclusion()).isEqualTo(Conclusion.REJECTED);
    }

    @Test
    void askedAgain_eachAnswer_meansWhatItSays() {
        ExchangeKit kit = new ExchangeKit("C-1", EvidenceKind.PARTY_STATEMENT, facts -> facts);
        RecognitionCheck check = RecognitionCheck.STATEMENTS_ASKED_AGAIN;
        CheckResult unclear = Papers.result(kit.begun().attest(check, CheckAnswer.INDETERMINATE, "陈述前后不一"), check);
        assertThat(Papers.codes(unclear)).containsExactly(ReasonCode.REASK_REQUIRED);
        assertThat(unclear.answer()).isEqualTo(CheckAnswer.INDETERMINATE);
        assertThat(unclear.note()).isEqualTo("陈述前后不一");
        CheckResult clear = Papers.result(kit.begun().attest(check, CheckAnswer.PASSED, "内容清楚无须重问"), check);
        assertThat(clear.findings()).isEmpty();
        assertThat(clear.answer()).isEqualTo(CheckAnswer.PASSED);
        CheckResult silent = Papers.result(kit.begun(), check);
        assertThat(silent.findings()).as("nobody said: ask again").isEmpty();
        assertThat(silent.answer()).isEqualTo(CheckAnswer.INDETERMINATE);
    }

    @Test
    void independence_collectorsUnknown_isIndeterminate() {
        RecognitionReview review = over(sealed(factsWithout().build(), SEALED));
        CheckResult result = Papers.result(review, RecognitionCheck.REVIEWER_INDEPENDENCE);
        assertThat(result.answer()).isEqualTo(CheckAnswer.INDETERMINATE);
        assertThat(Papers.codes(result)).containsExactly(ReasonCode.COLLECTORS_UNKNOWN);
    }

    /** A collector who only signs, or is only named, is a collector still. */
    @Test
    void independence_collectorNamedButNotSigning_isStillACollector() {
        Papers papers = new Papers(KIT);
        papers.evidence = sealed(facts().build(), SEALED, FIRST);
        papers.reviewer =
                SharingSamples.officer("示例另一人", "11040100002", CONSUMER).certificate();
        CheckResult result = Papers.result(papers.review(), RecognitionCheck.REVIEWER_INDEPENDENCE);
        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(Papers.codes(result)).containsExactly(ReasonCode.REVIEWER_IS_COLLECTOR);
        papers.reviewer =
                SharingSamples.officer("示例外人", "11040100002", STRANGER).certificate();
        assertThat(Papers.codes(Papers.result(papers.review(), RecognitionCheck.REVIEWER_INDEPENDENCE)))
                .containsExactlyInAnyOrder(ReasonCode.REVIEWER_IS_COLLECTOR, ReasonCode.REVIEWER_NOT_OF_CONSUMER);
    }

    @Test
    void reasons_notWrittenYet_areIndeterminateAndCannotDecide() {
        RecognitionReview unreasoned = ExchangeKit.attested(new Papers(KIT).unreasoned());
        assertThat(Papers.wanting(unreasoned)).containsExactly(RecognitionCheck.REASONED_CONCLUSION);
        assertThat(Papers.result(unreasoned, RecognitionCheck.REASONED_CONCLUSION)
                        .answer())
                .isEqualTo(CheckAnswer.INDETERMINATE);
    }

    @Test
    void reasons_fourLettersAreTheLeast() {
        assertThat(Papers.codes(reasoned("来源合法", "示例机构"))).isEmpty();
        assertThat(Papers.codes(reasoned("来源合", "示例机构"))).containsExactly(ReasonCode.REASONS_INSUFFICIENT);
        assertThat(Papers.codes(reasoned("来源合法", "12345678"))).containsExactly(ReasonCode.REASONS_INSUFFICIENT);
        assertThat(Papers.codes(reasoned("……！？", " "))).hasSize(2);
    }

    private static CheckResult reasoned(String reason, String appeal) {
        return Papers.result(KIT.review().because(reason, appeal), RecognitionCheck.REASONED_CONCLUSION);
    }

    /** Long after the certificates are over the same bytes no longer pass as new: the receiver sees it, R6 says it. */
    @Test
    void bytes_verifiedAfterTheCertificatesEnded_fail() {
        Papers papers = new Papers(KIT);
        Instant over = FIRST.certificate().notAfter().plus(Duration.ofDays(1));
        papers.evidence = ExchangeKit.verified(KIT.sealed.path(), over);
        CheckResult result = Papers.result(papers.review(), RecognitionCheck.SOUND_BYTES_AND_SIGNATURES);
        assertThat(result.answer()).isEqualTo(CheckAnswer.FAILED);
        assertThat(Papers.codes(result)).contains(ReasonCode.CERTIFICATE_EXPIRED);
    }
}
