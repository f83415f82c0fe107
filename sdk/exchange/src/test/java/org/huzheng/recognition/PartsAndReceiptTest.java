package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.recognition.ExchangeKit.REVIEWED;
import static org.huzheng.sharing.SharingSamples.CONSUMER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.internal.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers part by part, who gave each and why; and the record that a review leaves. */
class PartsAndReceiptTest {
    private static final ExchangeKit KIT = new ExchangeKit();
    private static final ExchangeKit TESTIMONY = new ExchangeKit("C-1", EvidenceKind.WITNESS_TESTIMONY, facts -> facts);

    private static String part(String check, String part) {
        return check + "." + part;
    }

    static Stream<String> parts() {
        return Stream.of(RecognitionCheck.RELEVANCE, RecognitionCheck.EXCLUSION_GROUNDS)
                .flatMap(check -> check.parts().stream().map(part -> part(check.id(), part)));
    }

    private static RecognitionCheck check(String name) {
        return RecognitionCheck.ofId(name.substring(0, 2));
    }

    /** Each element and each head fails alone, whatever else is said, and says who found so. */
    @ParameterizedTest
    @MethodSource("parts")
    @Tag("HZ-REC-018")
    void part_failedByTheReviewer_failsAlone(String name) {
        RecognitionCheck check = check(name);
        String part = name.substring(3);
        if (!check.concerns(EvidenceKind.EXPERT_OPINION, part)) {
            RecognitionReview insisted = KIT.review().attest(check, part, CheckAnswer.FAILED, "此项本不该问");
            assertThat(Papers.wanting(insisted)).isEmpty();
            return;
        }
        RecognitionReview review = KIT.review().attest(check, part, CheckAnswer.FAILED, "经查阅卷宗确有此情形");
        assertThat(Papers.wanting(review)).containsExactly(check);
        List<CheckResult.Part> failed = Papers.result(review, check).parts().stream()
                .filter(each -> !each.answer().clears())
                .toList();
        assertThat(failed).containsExactly(new CheckResult.Part(part, CheckAnswer.FAILED, "经查阅卷宗确有此情形", "11040100009"));
        assertThat(review.conclusion()).isEqualTo(Conclusion.REJECTED);
        assertThat(check.article(part)).contains("条");
        assertThat(check.text(part).zh()).isNotBlank();
    }

    /** What a person has to say and nobody said stays open, each by itself. */
    @Test
    @Tag("HZ-REC-018")
    void parts_nobodyAnswered_areOpenWhereNoFactSettlesThem() {
        assertThat(open(KIT.begun(), RecognitionCheck.RELEVANCE)).containsExactly("PARTY", "FACT", "TIME", "PLACE");
        assertThat(open(KIT.begun(), RecognitionCheck.EXCLUSION_GROUNDS))
                .containsExactly(
                        "PROCEDURE", "IMPROPER_MEANS", "ALTERED", "NEITHER_LAWFUL_NOR_TRUE", "PROHIBITED_METHOD");
        assertThat(open(TESTIMONY.begun(), RecognitionCheck.EXCLUSION_GROUNDS)).contains("WITNESS_INCAPABLE");
        ExchangeKit copy = new ExchangeKit(
                "C-1",
                EvidenceKind.EXPERT_OPINION,
                facts -> facts.origin(Origin.copy())
                        .place(new Place("境外某地", java.util.Optional.empty(), java.util.Optional.empty())));
        assertThat(open(copy.begun(), RecognitionCheck.EXCLUSION_GROUNDS))
                .contains("COPY_WITHOUT_ORIGINAL", "FORMED_ABROAD")
                .doesNotContain("SUBMITTED_LATE");
    }

    private static List<String> open(RecognitionReview review, RecognitionCheck check) {
        return Papers.result(review, check).parts().stream()
                .filter(part -> part.answer() == CheckAnswer.INDETERMINATE)
                .map(CheckResult.Part::part)
                .toList();
    }

    @Test
    @Tag("HZ-REC-018")
    void attest_allPartsAtOnceOrAPartThereIsNot_isRefused() {
        RecognitionReview review = KIT.begun();
        assertRefused(() -> review.attest(RecognitionCheck.RELEVANCE, CheckAnswer.PASSED, "都与本案相关"));
        assertRefused(() -> review.attest(RecognitionCheck.RELEVANCE, "WEATHER", CheckAnswer.PASSED, "天气相符"));
        assertRefused(() -> review.attest(RecognitionCheck.KIND_FORMALITIES, "PARTY", CheckAnswer.PASSED, "形式要件已查看"));
        assertRefused(() ->
                review.attest(RecognitionCheck.EXCLUSION_GROUNDS, "ALTERED", CheckAnswer.NOT_APPLICABLE, "不必审查真伪"));
        assertThat(Papers.result(
                                ExchangeKit.attested(review)
                                        .attest(
                                                RecognitionCheck.RELEVANCE,
                                                "PLACE",
                                                CheckAnswer.NOT_APPLICABLE,
                                                "网络交易，无特定地点"),
                                RecognitionCheck.RELEVANCE)
                        .answer())
                .isEqualTo(CheckAnswer.PASSED);
    }

    @Test
    @Tag("HZ-REC-018")
    void answers_inPerson_sayWho() {
        for (CheckResult result : Papers.all(KIT.review())) {
            boolean inPerson = result.by().equals("11040100009")
                    || result.parts().stream().anyMatch(part -> part.by().equals("11040100009"));
            boolean needed = KIT.begun().checks().size() == 10
                    && RecognitionPolicy.shipped("national").needsReviewer(result.check());
            assertThat(inPerson || !needed || result.answer() == CheckAnswer.NOT_APPLICABLE)
                    .as(result.toString())
                    .isTrue();
        }
    }

    @Test
    @Tag("HZ-REC-019")
    void receipt_namesInputsEditionsAnswersAndWhatNoProgramJudged() throws IOException {
        Bytes receipt = KIT.review().receipt(CryptoSuite.SM);
        JsonObject json = JsonObject.parse(receipt.toArray());
        Path checks = Path.of(System.getProperty("huzheng.root", "../.."), "spec/recognition-checks.json");
        assertThat(json.string("checksEdition"))
                .isEqualTo(DigestAlgorithm.SM3
                        .digest(Bytes.of(Files.readAllBytes(checks)))
                        .toString());
        assertThat(json.object("policy").string("id")).isEqualTo("national");
        JsonObject inputs = json.object("inputs");
        assertThat(inputs.object("evidence").string("packageDigest"))
                .isEqualTo(KIT.evidence().packageDigest().toString());
        assertThat(inputs.object("contract").string("digest"))
                .isEqualTo(KIT.contract.ref().digest().toString());
        assertThat(inputs.object("request").string("digest"))
                .isEqualTo(KIT.request.ref().digest().toString());
        assertThat(inputs.object("grant").string("digest"))
                .isEqualTo(KIT.grant.ref().digest().toString());
        assertThat(inputs.object("release").string("digest"))
                .isEqualTo(KIT.release.ref().digest().toString());
        assertThat(inputs.has("recallStatus")).isTrue();
        assertThat(json.strings("judgedByNoProgram"))
                .contains("R2", "R12", "R8.PARTY@evidence/报告.txt", "R9.ALTERED@evidence/报告.txt")
                .doesNotContain("R1", "R6", "R14", "R9.FORMED_ABROAD@evidence/报告.txt");
        assertThat(json.string("reviewer")).isEqualTo("11040100009");
    }

    @Test
    @Tag("HZ-REC-019")
    void decision_bindsTheRecordOfItsReview() {
        RecognitionReview review = KIT.review();
        assertThat(KIT.decide(review).receiptDigest())
                .isEqualTo(DigestAlgorithm.SM3.digest(review.receipt(CryptoSuite.SM)));
    }

    /** The same papers and the answers of the receipt give the same bytes, in whatever order they were said. */
    @Test
    @Tag("HZ-REC-019")
    void replay_fromTheSameInputs_givesTheSameBytes() {
        RecognitionReview review = KIT.review()
                .attestItem("evidence/报告.txt", RecognitionCheck.KIND_FORMALITIES, CheckAnswer.INDETERMINATE, "须补盖印章");
        Bytes receipt = review.receipt(CryptoSuite.SM);
        RecognitionReview bare = RecognitionReview.of(
                        KIT.verified(),
                        KIT.contract,
                        KIT.request,
                        KIT.grant,
                        ExchangeKit.REVIEWER.certificate(),
                        REVIEWED)
                .released(KIT.release)
                .recallStatus(KIT.status(REVIEWED));
        assertThat(bare.receipt(CryptoSuite.SM)).isNotEqualTo(receipt);
        assertThat(bare.answeredAsIn(receipt).receipt(CryptoSuite.SM)).isEqualTo(receipt);
        assertThat(ExchangeKit.notExcluded(ExchangeKit.relevant(review)).receipt(CryptoSuite.SM))
                .isEqualTo(receipt);
        assertThat(review.receipt(CryptoSuite.INTL)).isNotEqualTo(receipt);
    }

    /** Any other paper or answer is another record. */
    @Test
    @Tag("HZ-REC-019")
    void receipt_ofAnythingElse_isAnother() {
        RecognitionReview review = KIT.review();
        List<Bytes> all = new ArrayList<>();
        all.add(review.receipt(CryptoSuite.SM));
        all.add(review.released(KIT.release(REVIEWED)).receipt(CryptoSuite.SM));
        all.add(review.recallStatus(KIT.status(REVIEWED.minusSeconds(60))).receipt(CryptoSuite.SM));
        all.add(review.underShipped("zhejiang").receipt(CryptoSuite.SM));
        all.add(review.under(PolicyFiles.signed("national", CONSUMER)).receipt(CryptoSuite.SM));
        all.add(review.forUse(RecognitionPolicy.Use.CRIMINAL).receipt(CryptoSuite.SM));
        all.add(review.because("来源合法，内容完整", ExchangeKit.APPEAL).receipt(CryptoSuite.SM));
        all.add(review.attest(RecognitionCheck.KIND_FORMALITIES, CheckAnswer.PASSED, "签章已逐页查看")
                .receipt(CryptoSuite.SM));
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    @Tag("HZ-REC-019")
    void replay_ofNoReceiptOrAnothersOrOneChanged_isRefused() {
        String receipt = KIT.review().receipt(CryptoSuite.SM).utf8();
        for (String wrong : List.of(
                "{}",
                receipt.replace("\"reviewer\":\"11040100009\"", "\"reviewer\":\"11040100008\""),
                receipt.replace("huzheng/decision-receipt@v1", "huzheng/decision-receipt@v2"),
                receipt.replaceFirst("\"check\":\"R2\"", "\"check\":\"R6\""),
                receipt.replaceFirst("有管辖权，无回避情形", "有"))) {
            assertThat(wrong).isNotEqualTo(receipt);
            assertRefused(() -> KIT.begun().answeredAsIn(Bytes.ofUtf8(wrong)));
        }
    }

    private static void assertRefused(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(HuzhengException.class);
    }
}
