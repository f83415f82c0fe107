package org.huzheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.internal.CaptureRules;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of a collection as strangers write them: read and judged, or refused in our words; what is read says the same again. */
@Tag("HZ-EVI-002")
class CaptureFactsMutationTest {
    private static final int ROUNDS = 3_000 * Integer.getInteger("huzheng.rounds", 1);
    private static final List<String> TOKENS =
            List.of("null", "\"\"", "\" \"", "[]", "{}", "0", "true", "\"ORIGINAL\"", "\"x\"", ",", "\"2026-13-01\"");

    /** Every fact there is, so that every reader is reached. */
    private static CaptureFacts whole(EvidenceKind kind) {
        return CaptureFacts.builder(kind, "渣土车夜间倾倒现场")
                .collectedAt(OffsetDateTime.parse("2026-02-28T23:10:00+08:00"))
                .timeSource("北斗授时")
                .place(new Place(
                        "甲溪镇界桥北侧", Optional.of("330421105"), Optional.of(Coordinates.cgcs2000("29.8701", "121.4533"))))
                .device(Device.unknown()
                        .withType("执法记录仪")
                        .withMake("某牌")
                        .withModel("D-1")
                        .withSerial("A1"))
                .officer(new Officer("示例执法员甲", "11040100001"))
                .officer(new Officer("示例执法员乙", "11040100002"))
                .matterCode("330217001000")
                .caseNumber("案-2026-001")
                .method("现场拍摄")
                .proves("倾倒行为")
                .origin(Origin.copy().withHolder("示例公司").withSource("原件存示例公司").withCheckedBy("示例员工"))
                .item(PhysicalItem.unknown()
                        .withDescription("渣土")
                        .withQuantity("六份")
                        .withStoredAt("示例镇证据室"))
                .party(new PartyRecord(
                        Optional.of("示例公司"),
                        Optional.of("91330421MA28A00000"),
                        Optional.of(Confirmation.REFUSED),
                        Optional.of("当事人拒绝签字")))
                .witness(Witness.unknown()
                        .withName("示例证人")
                        .withSex("女")
                        .withAge("40")
                        .withOccupation("教师")
                        .withAddress("甲溪镇")
                        .withIdentityDocument("已核对")
                        .withMadeOn("2026-03-01")
                        .withConfirmation(Confirmation.SIGNED))
                .appraisal(Appraisal.unknown()
                        .withCommissioner("示例单位")
                        .withSubject("土壤重金属含量")
                        .withMaterials("土样六份")
                        .withBasis("检测方法标准")
                        .withInstitution("示例检测机构")
                        .withQualification("资质认定证书")
                        .withAppraiser("示例鉴定人甲")
                        .withAppraiser("示例鉴定人乙")
                        .withAnalysis("见报告"))
                .build();
    }

    private static List<ReasonCode> judged(CaptureFacts facts) {
        Findings findings = new Findings();
        CaptureRules.statutory().verify(facts, "facts", findings);
        return findings.all().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    @Tag("HZ-EVI-001")
    void facts_withEverything_roundTripAndLackNothing(EvidenceKind kind) {
        CaptureFacts facts = whole(kind);
        assertThat(CaptureFacts.parse(facts.toJson())).isEqualTo(facts);
        assertThat(judged(facts)).doesNotContain(ReasonCode.CAPTURE_FACT_MISSING);
    }

    @Test
    @Tag("rounds")
    void facts_mutatedAtRandom_areReadAlikeOrRefusedInOurWords() {
        byte[] good = whole(EvidenceKind.WITNESS_TESTIMONY).toJson().toArray();
        Random random = new Random(20261130);
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            try {
                CaptureFacts read = CaptureFacts.parse(mutated(good, random));
                assertThat(CaptureFacts.parse(read.toJson())).as("round %d", i).isEqualTo(read);
                assertThat(judged(read)).isSubsetOf(ReasonCode.CAPTURE_FACT_MISSING, ReasonCode.CAPTURE_FACT_INVALID);
            } catch (HuzhengException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    private static Bytes mutated(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        int to = Math.min(good.length, at + random.nextInt(6));
        byte[] middle = random.nextInt(3) == 0
                ? TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8)
                : new byte[] {(byte) random.nextInt(128)};
        byte[] result = Arrays.copyOf(good, at + middle.length + good.length - to);
        System.arraycopy(middle, 0, result, at, middle.length);
        System.arraycopy(good, to, result, at + middle.length, good.length - to);
        return Bytes.of(result);
    }

    /** A text that says nothing is no fact: it could stand in for one that the statute demands. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t", "\\u3000"})
    void text_thatIsBlank_isNoFact(String blank) {
        String json = whole(EvidenceKind.EXPERT_OPINION).toText();
        for (String fact : List.of(
                "\"渣土车夜间倾倒现场\"",
                "\"北斗授时\"",
                "\"甲溪镇界桥北侧\"",
                "\"执法记录仪\"",
                "\"示例执法员甲\"",
                "\"现场拍摄\"",
                "\"倾倒行为\"",
                "\"原件存示例公司\"",
                "\"六份\"",
                "\"当事人拒绝签字\"",
                "\"教师\"",
                "\"示例鉴定人乙\"",
                "\"资质认定证书\"")) {
            assertThat(json).contains(fact);
            assertThatThrownBy(() -> CaptureFacts.parse(
                            Bytes.ofUtf8(json.replaceFirst(fact, "\"" + blank.replace("\\", "\\\\") + "\""))))
                    .as("%s", fact)
                    .isInstanceOf(HuzhengException.class);
        }
    }

    @Test
    void text_ofFourThousandCharacters_isTheLongest() {
        String json = whole(EvidenceKind.EXPERT_OPINION).toText();
        String longest = json.replace("\"现场拍摄\"", "\"" + "拍".repeat(4_000) + "\"");
        assertThat(CaptureFacts.parse(Bytes.ofUtf8(longest)).method().orElseThrow())
                .hasSize(4_000);
        String longer = json.replace("\"现场拍摄\"", "\"" + "拍".repeat(4_001) + "\"");
        assertThatThrownBy(() -> CaptureFacts.parse(Bytes.ofUtf8(longer))).isInstanceOf(HuzhengException.class);
    }

    /** Constants have one spelling; a reader that folds case would let two texts mean one. */
    @ParameterizedTest
    @ValueSource(strings = {"signed", "Signed", " SIGNED", "SIGNED ", "已签字"})
    void constant_inAnotherSpelling_isRefused(String confirmation) {
        String json = whole(EvidenceKind.EXPERT_OPINION).toText();
        assertThatThrownBy(
                        () -> CaptureFacts.parse(Bytes.ofUtf8(json.replace("\"SIGNED\"", "\"" + confirmation + "\""))))
                .isInstanceOf(HuzhengException.class);
        assertThat(CaptureFacts.parse(Bytes.ofUtf8(json))
                        .witness()
                        .orElseThrow()
                        .confirmation())
                .contains(Confirmation.SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90.0001", "-91", "1e1", "29,87", "029.8701000000001", "", "N29.87", "29.", ".5", "٢٩"})
    void latitude_thatIsNone_isInvalid(String latitude) {
        assertThat(Coordinates.cgcs2000(latitude, "121.4533").plausible()).isFalse();
        CaptureFacts facts = CaptureFacts.builder(EvidenceKind.INSPECTION_RECORD, "现场笔录")
                .place(new Place("某处", Optional.empty(), Optional.of(Coordinates.cgcs2000(latitude, "121"))))
                .build();
        assertThat(judged(facts)).contains(ReasonCode.CAPTURE_FACT_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "-90", "0", "-0.5", "29.8701", "007"})
    void latitude_thatIsOne_isPlausible(String latitude) {
        assertThat(Coordinates.cgcs2000(latitude, "-180.000").plausible()).isTrue();
    }
}
