package org.huzheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-DOC-002")
class ContentCheckTest {
    static List<DocumentForm> forms() {
        return DocumentForms.shipped().forms();
    }

    private static void refused(DocumentContent content, String field, String article) {
        assertThat(content.verifyContent())
                .as(content.form().code())
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.field()).isEqualTo(field);
                    assertThat(defect.article().orElse("")).isEqualTo(article);
                    assertThat(defect.text().zh()).isNotBlank();
                    assertThat(defect.text().en()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void content_complete_hasNoDefect(DocumentForm form) {
        assertThat(DocumentSamples.full(form).verifyContent()).as(form.code()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void content_withoutOneDemandedField_namesExactlyThatFieldAndItsArticle(DocumentForm form) {
        for (FormField field : form.fields()) {
            boolean replaced = field.instead().isPresent();
            if (field.always() && !replaced) {
                DocumentContent without = DocumentSamples.full(form).without(field.name());
                assertThat(without.verifyContent())
                        .as(form.code() + " " + field.name())
                        .anySatisfy(defect -> {
                            assertThat(defect.field()).isEqualTo(field.name());
                            assertThat(defect.article()).isEqualTo(field.article());
                        })
                        .allSatisfy(defect -> assertThat(defect.field()).isIn(field.name(), "seal"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PENALTY_DECISION, partyName, 行政处罚法 59(1)(1)",
        "PENALTY_DECISION, partyAddress, 行政处罚法 59(1)(1)",
        "PENALTY_DECISION, facts, 行政处罚法 59(1)(2)",
        "PENALTY_DECISION, evidence, 行政处罚法 59(1)(2)",
        "PENALTY_DECISION, penalty, 行政处罚法 59(1)(3)",
        "PENALTY_DECISION, basis, 行政处罚法 59(1)(3)",
        "PENALTY_DECISION, performance, 行政处罚法 59(1)(4)",
        "PENALTY_DECISION, remedy, 行政处罚法 59(1)(5)",
        "PENALTY_DECISION, date, 行政处罚法 59(1)(6)",
        "PENALTY_DECISION, seal, 行政处罚法 59(2)",
        "ON_SPOT_DECISION, facts, 行政处罚法 52(2)",
        "ON_SPOT_DECISION, place, 行政处罚法 52(2)",
        "ON_SPOT_DECISION, fineFen, 行政处罚法 52(2)",
        "ON_SPOT_DECISION, officers, 行政处罚法 52(2)",
        "ON_SPOT_DECISION, number, 行政处罚法 52(1)",
        "PRIOR_NOTICE, facts, 行政处罚法 44",
        "PRIOR_NOTICE, reasons, 行政处罚法 44",
        "PRIOR_NOTICE, rights, 行政处罚法 44",
        "HEARING_NOTICE, place, 行政处罚法 64(2)",
        "SEALING_DECISION, partyAddress, 行政强制法 24(2)(1)",
        "SEALING_DECISION, reasons, 行政强制法 24(2)(2)",
        "SEALING_DECISION, to, 行政强制法 24(2)(2)",
        "SEALING_DECISION, remedy, 行政强制法 24(2)(4)",
        "SEALING_DECISION, seal, 行政强制法 24(2)(5)",
        "DEMAND, deadline, 行政强制法 35(1)(1)",
        "DEMAND, fineFen, 行政强制法 35(1)(3)",
        "COURT_APPLICATION, head, 行政强制法 55(2)",
        "CRIMINAL_REFERRAL, appraisals, 行政执法机关移送涉嫌犯罪案件的规定 6(1)(4)",
    })
    void field_demandedByStatute_isMissedByArticle(String code, String field, String article) {
        assertThat(DocumentSamples.full(code).with(field).verifyContent())
                .anySatisfy(defect -> assertThat(defect.toString()).startsWith(field + " (" + article + ")"));
    }

    @ParameterizedTest
    @CsvSource({
        "PENALTY_DECISION, date, 2026年11月21日, 行政处罚法 59(1)(6)",
        "PENALTY_DECISION, fineFen, 2000.5, ''",
        "PENALTY_DECISION, fineFen, -1, ''",
        "PENALTY_DECISION, number, 2026第12号, ''",
        "PENALTY_DECISION, number, 示综执不罚决字〔2026〕12号, ''",
        "PENALTY_DECISION, seal, 示例市市场监督管理局, 行政处罚法 59(2)",
        "PENALTY_DECISION, basis, 有关规定, 行政处罚法 59(1)(3)",
        "PENALTY_DECISION, performance, 尽快缴纳, 行政处罚法 59(1)(4)",
        "ON_SPOT_DECISION, fined, 拘留, 行政处罚法 51",
        "ON_SPOT_DECISION, officers, 张某, 行政处罚法 52(2)",
        "SCENE_RECORD, startedAt, 昨天, ''",
        "SCENE_RECORD, endedAt, 2026-11-01T09:00, ''",
        "SEALING_DECISION, to, 2026-12-06, 行政强制法 25(1)",
        "PRIOR_NOTICE, rights, 你有权陈述。, 行政处罚法 44",
        "HEARING_RIGHT_NOTICE, rights, 你有权陈述、申辩和要求听证。, 行政处罚法 63(1)",
        "HEARING_RIGHT_NOTICE, rights, 你有权陈述、申辩，并在十五日内要求听证。, 行政处罚法 63(1)",
        "HEARING_RECORD, presider, 张某, 行政处罚法 64(4)",
        "LEGAL_REVIEW, reviewer, 李某, 行政处罚法 58(1)",
        "DEMAND, surchargeFen, 200001, 行政处罚法 72(1)(1)",
        "NO_PENALTY_DECISION, education, '', 行政处罚法 33(3)",
    })
    void guard_broken_isNamedWithItsArticle(String code, String field, String text, String article) {
        DocumentContent full = DocumentSamples.full(code);
        refused(
                code.equals("SEALING_DECISION") ? full.with("periodBasis").with(field, text) : full.with(field, text),
                field,
                article);
    }

    @Test
    void officers_namedTwice_areOne() {
        refused(DocumentSamples.full("INTERVIEW_RECORD").with("officers", "张某", "张某"), "officers", "行政处罚法 42(1)");
    }

    @Test
    void agents_moreThanTwo_areTooMany() {
        refused(DocumentSamples.full("HEARING_RECORD").with("agents", "甲", "乙", "丙"), "agents", "行政处罚法 64(5)");
    }

    @Test
    void row_withoutAQuantity_isADefect() {
        refused(
                DocumentSamples.full("SEALING_DECISION").withRows("items", List.of(Map.of("name", "砂石"))),
                "items",
                "行政强制法 24(2)(3)");
    }

    @Test
    void sealing_longerThanThirtyDays_needsALawThatSaysSo() {
        DocumentContent longer = DocumentSamples.full("SEALING_DECISION").with("to", "2027-01-05");
        assertThat(longer.verifyContent()).isEmpty();
        refused(longer.with("periodBasis"), "to", "行政强制法 25(1)");
        assertThat(longer.with("periodBasis").with("to", "2026-12-05").verifyContent())
                .isEmpty();
    }

    @Test
    void signature_refused_isReplacedByTheNoteAndByNothingElse() {
        DocumentContent unsigned = DocumentSamples.full("ON_SPOT_DECISION").with("partySignature");
        assertThat(unsigned.with("refusalNote", "当事人拒绝签收。").verifyContent()).isEmpty();
        refused(unsigned.with("refusalNote"), "partySignature", "行政处罚法 52(1)");
    }

    @Test
    void party_absent_needsAWitness() {
        DocumentContent absent =
                DocumentSamples.full("SCENE_RECORD").with("partyPresent", "未到场").with("partySignature");
        assertThat(absent.verifyContent()).isEmpty();
        refused(absent.with("witness"), "witness", "行政强制法 18(1)(9)");
    }

    @Test
    void service_byElectronicMeans_needsTheSignedConfirmation() {
        DocumentContent served = DocumentSamples.full("SERVICE_RECEIPT").with("method", "电子送达");
        assertThat(served.verifyContent()).isEmpty();
        refused(served.with("confirmation"), "confirmation", "行政处罚法 61(2)");
    }

    @ParameterizedTest
    @Tag("HZ-DOC-003")
    @ValueSource(
            strings = {
                "如不服本决定，可以自收到本决定书之日起六十日内向示例区人民政府申请行政复议，也可以在六个月内向示例区人民法院提起行政诉讼。",
                "应当先自收到之日起六十日内向区政府申请行政复议，或者向人民法院提起行政诉讼。",
                "应当先自收到之日起六十日内向区政府申请行政复议；对复议决定不服的，或者未申请复议的，可以直接向人民法院起诉。",
                "应当先自收到之日起六十日内向区政府申请行政复议。可以向人民法院提起行政诉讼。",
                "应当先自收到之日起六十日内向区政府申请行政复议；对复议决定不服的，自收到本决定书之日起6个月内向人民法院提起行政诉讼。",
                "应当先申请行政复议；对复议决定不服的，可以再依法向人民法院提起行政诉讼。",
                "如不服本决定，可以自收到本决定书之日起六十日内向示例区人民政府申请行政复议。",
            })
    void onSpotDecision_offeringADirectSuit_isRefused(String remedy) {
        refused(DocumentSamples.full("ON_SPOT_DECISION").with("remedy", remedy), "remedy", "行政复议法 23(1)(1)");
    }

    @ParameterizedTest
    @Tag("HZ-DOC-003")
    @ValueSource(
            strings = {
                "如不服本决定，应当先自收到本决定书之日起60日内向示例区人民政府申请行政复议；对行政复议决定不服的，可以再依法向人民法院提起行政诉讼。",
                "应当先自收到本决定书之日起六十日内，依法向示例区人民政府申请行政复议。不服行政复议决定的，自收到行政复议决定书之日起十五日内向人民法院提起诉讼。",
            })
    void onSpotDecision_sendingToReconsiderationFirst_passes(String remedy) {
        assertThat(DocumentSamples.full("ON_SPOT_DECISION")
                        .with("remedy", remedy)
                        .verifyContent())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("HZ-DOC-004")
    @ValueSource(
            strings = {
                "可以申请行政复议或者提起行政诉讼。",
                "可以自收到本决定书之日起六十日内向示例区人民政府申请行政复议。",
                "可以自收到本决定书之日起六个月内向示例区人民法院提起行政诉讼。",
            })
    void decision_withoutBothRemediesInFull_isRefused(String remedy) {
        refused(DocumentSamples.full("PENALTY_DECISION").with("remedy", remedy), "remedy", "行政处罚法 59(1)(5)");
        refused(DocumentSamples.full("SEALING_DECISION").with("remedy", remedy), "remedy", "行政强制法 24(2)(4)");
    }

    @Test
    @Tag("HZ-DOC-005")
    void content_incomplete_isRefusedWithEveryFieldAndArticle() {
        List<String> named = new ArrayList<>(List.of("partyAddress (行政处罚法 59(1)(1))", "seal (行政处罚法 59(2))"));
        DocumentContent content =
                DocumentSamples.full("PENALTY_DECISION").with("partyAddress").with("seal");
        assertThatThrownBy(content::requireComplete).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.DOCUMENT_INCOMPLETE);
            assertThat(named).allSatisfy(name -> assertThat(e.detail()).contains(name));
        });
        assertThatThrownBy(() -> content.layout()).isInstanceOf(HuzhengException.class);
    }
}
