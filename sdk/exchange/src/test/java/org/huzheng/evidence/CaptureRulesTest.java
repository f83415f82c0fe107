package org.huzheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.internal.CaptureRule;
import org.huzheng.evidence.internal.CaptureRules;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-EVI-002")
class CaptureRulesTest {
    private static final Officer LI = new Officer("李雷", "11020000001");
    private static final Officer HAN = new Officer("韩梅梅", "11020000002");

    /** Facts complete for whichever kind. */
    static CaptureFactsBuilder complete(EvidenceKind kind) {
        Optional<String> some = Optional.of("有");
        return CaptureFacts.builder(kind, "标题")
                .collectedAt(OffsetDateTime.parse("2026-02-28T23:10:00+08:00"))
                .timeSource("北斗授时")
                .place(new Place(
                        "集士港镇", Optional.of("330203102"), Optional.of(Coordinates.cgcs2000("29.87", "-121.4"))))
                .device(Device.unknown()
                        .withType("有")
                        .withMake("有")
                        .withModel("有")
                        .withSerial("有"))
                .officer(LI)
                .officer(HAN)
                .matterCode("330275012000")
                .caseNumber("X-1")
                .method("现场拍摄")
                .proves("倾倒行为")
                .origin(Origin.copy().withHolder("有").withSource("有").withCheckedBy("有"))
                .item(PhysicalItem.unknown()
                        .withDescription("有")
                        .withQuantity("有")
                        .withStoredAt("有"))
                .party(new PartyRecord(some, some, Optional.of(Confirmation.REFUSED), some))
                .witness(witness())
                .appraisal(appraisal());
    }

    private static Witness witness() {
        return Witness.unknown()
                .withName("有")
                .withSex("有")
                .withAge("有")
                .withOccupation("有")
                .withAddress("有")
                .withIdentityDocument("有")
                .withMadeOn("有")
                .withConfirmation(Confirmation.SIGNED);
    }

    private static Appraisal appraisal() {
        return Appraisal.unknown()
                .withCommissioner("有")
                .withSubject("有")
                .withMaterials("有")
                .withBasis("有")
                .withInstitution("有")
                .withQualification("有")
                .withAppraiser("赵六")
                .withAnalysis("有");
    }

    private static List<Finding> judge(CaptureFacts facts) {
        Findings findings = new Findings();
        CaptureRules.statutory().verify(facts, "manifest.json", findings);
        return findings.all();
    }

    @Test
    @Tag("HZ-EVI-001")
    void kinds_areTheEightOfTheStatute() {
        assertThat(EvidenceKind.values())
                .extracting(EvidenceKind::zh)
                .containsExactly("书证", "物证", "视听资料", "电子数据", "证人证言", "当事人的陈述", "鉴定意见", "勘验笔录、现场笔录");
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    @Tag("HZ-EVI-001")
    void facts_complete_haveNoFinding(EvidenceKind kind) {
        assertThat(judge(complete(kind).build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void facts_roundTripThroughTheirJson(EvidenceKind kind) {
        CaptureFacts facts = complete(kind).build();
        assertThat(CaptureFacts.parse(facts.toJson())).isEqualTo(facts);
        assertThat(CaptureFacts.parse(Bytes.ofUtf8(facts.toText()))).isEqualTo(facts);
    }

    static Stream<CaptureRule> rows() {
        return CaptureRules.statutory().rows().stream();
    }

    /** Every row of the table, for every kind it is for: the fact gone, exactly that row is found. */
    @ParameterizedTest
    @MethodSource("rows")
    void fact_demandedAndGone_isFoundWithItsArticle(CaptureRule rule) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (rule.kind().isPresent() && rule.kind().get() != kind) {
                continue;
            }
            CaptureFacts gone = CaptureFacts.parse(without(complete(kind).build(), rule.fact()));
            List<Finding> missing = judge(gone).stream()
                    .filter(finding -> finding.code() == ReasonCode.CAPTURE_FACT_MISSING)
                    .toList();
            assertThat(missing)
                    .extracting(Finding::detail)
                    .contains(rule.fact() + " " + rule.zh() + ", " + rule.source());
        }
    }

    /** Removes the member at a path of one or two names from canonical JSON. */
    private static Bytes without(CaptureFacts facts, String path) {
        String json = facts.toJson().utf8();
        String name = path.substring(path.indexOf('/') + 1);
        int from = path.contains("/") ? json.indexOf("\"" + path.substring(0, path.indexOf('/')) + "\":{") : 0;
        int at = json.indexOf("\"" + name + "\":", from);
        int end = at + name.length() + 3;
        char open = json.charAt(end);
        end = switch (open) {
            case '[' -> json.indexOf(']', end) + 1;
            case '{' -> json.indexOf("}", json.indexOf("\"text\"", end)) + 1;
            default -> json.indexOf('"', end + 1) + 1;
        };
        boolean last = json.charAt(end) == '}';
        String cut = json.substring(0, last && json.charAt(at - 1) == ',' ? at - 1 : at)
                + json.substring(last ? end : end + 1);
        return Bytes.ofUtf8(cut);
    }

    @Test
    void demand_conditional_holdsOnlyUnderItsCondition() {
        CaptureFacts original =
                complete(EvidenceKind.DOCUMENTARY).origin(Origin.original()).build();
        assertThat(judge(original)).isEmpty();
        CaptureFacts signed = complete(EvidenceKind.INSPECTION_RECORD)
                .party(new PartyRecord(
                        Optional.empty(), Optional.empty(), Optional.of(Confirmation.SIGNED), Optional.empty()))
                .build();
        assertThat(judge(signed)).isEmpty();
    }

    @Test
    void table_namesAnArticleInEveryRow() {
        assertThat(CaptureRules.statutory().rows()).allMatch(row -> row.source().contains("第"));
        assertThat(CaptureRules.statutory().rows().stream()
                        .flatMap(row -> row.kind().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EvidenceKind.values());
    }

    @Test
    void codesAndCoordinates_impossible_areInvalid() {
        CaptureFacts facts = complete(EvidenceKind.DOCUMENTARY)
                .matterCode("33027501200X1")
                .matterCode("33XX75012000")
                .place(new Place("镇", Optional.of("99"), Optional.of(Coordinates.cgcs2000("91", "121"))))
                .officer(new Officer("王强", "12"))
                .origin(Origin.read(JsonObject.parse("{\"form\":\"SCAN\"}".getBytes(StandardCharsets.UTF_8))))
                .build();
        assertThat(judge(facts))
                .filteredOn(finding -> finding.code() == ReasonCode.CAPTURE_FACT_INVALID)
                .extracting(Finding::detail)
                .containsExactlyInAnyOrder(
                        "place/divisionCode",
                        "place/coordinates",
                        "officers: form of a certificate number",
                        "matterCode",
                        "origin/form: ORIGINAL or COPY");
    }

    @Test
    void coordinates_areKeptAsTheyWereRecorded() {
        Coordinates recorded = Coordinates.wgs84("29.870100", "121.4500");
        assertThat(recorded.plausible()).isTrue();
        assertThat(Coordinates.wgs84("-90.0", "-180").plausible()).isTrue();
        assertThat(Coordinates.wgs84("29,87", "121").plausible()).isFalse();
        assertThat(Coordinates.wgs84("29.87", "180.0001").plausible()).isFalse();
    }

    @Test
    void coordinates_ofEachSystem_sayWhichItIs() {
        assertThat(List.of(
                        Coordinates.cgcs2000("29", "121"),
                        Coordinates.wgs84("29", "121"),
                        Coordinates.gcj02("29", "121"),
                        Coordinates.wgs84("29", "121").withDatum("BD09")))
                .extracting(Coordinates::datum)
                .containsExactly("CGCS2000", "WGS84", "GCJ02", "BD09");
    }

    @Test
    void device_origin_andItem_keepEachFactUnderItsOwnName() {
        Device device =
                Device.unknown().withSerial("4").withModel("3").withMake("2").withType("1");
        assertThat(Bytes.of(device.json().toBytes()).utf8())
                .isEqualTo("{\"make\":\"2\",\"model\":\"3\",\"serial\":\"4\",\"type\":\"1\"}");
        Origin origin = Origin.copy().withCheckedBy("4").withSource("3").withHolder("2");
        assertThat(Bytes.of(origin.json().toBytes()).utf8())
                .isEqualTo("{\"checkedBy\":\"4\",\"form\":\"COPY\",\"holder\":\"2\",\"source\":\"3\"}");
        PhysicalItem item =
                PhysicalItem.unknown().withStoredAt("3").withQuantity("2").withDescription("1");
        assertThat(Bytes.of(item.json().toBytes()).utf8())
                .isEqualTo("{\"description\":\"1\",\"quantity\":\"2\",\"storedAt\":\"3\"}");
        assertThat(Device.read(JsonObject.parse(device.json().toBytes()))).isEqualTo(device);
        assertThat(Origin.read(JsonObject.parse(origin.json().toBytes()))).isEqualTo(origin);
        assertThat(PhysicalItem.read(JsonObject.parse(item.json().toBytes()))).isEqualTo(item);
    }
}
