package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.recognition.ExchangeKit.SEALED;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.Appraisal;
import org.huzheng.evidence.Approval;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Monitoring;
import org.huzheng.evidence.Origin;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that stand on facts of the package: what a fact settles, and that no word of the reviewer undoes it. */
@Tag("HZ-REC-017")
@Tag("HZ-REC-015")
class CollectionFactsTest {
    private static final OffsetDateTime COLLECTED = SEALED.minusSeconds(3600).atOffset(ZoneOffset.ofHours(8));
    private static final Monitoring MONITORED = Monitoring.none()
            .withLegalReview("法审〔2026〕1号")
            .withTechnicalReview("检定证书 J-1")
            .withPlacePublished("示例县政府网站公告第3号")
            .withRecordAudited("示例审核员，2026-03-02");

    private static ExchangeKit kit(EvidenceKind kind, UnaryOperator<CaptureFactsBuilder> facts) {
        return new ExchangeKit("C-1", kind, facts);
    }

    /** The facts an audiovisual record needs besides. */
    private static ExchangeKit video(UnaryOperator<CaptureFactsBuilder> facts) {
        return kit(
                EvidenceKind.AUDIOVISUAL,
                builder -> facts.apply(builder.timeSource("北斗授时")
                        .device(Device.unknown().withMake("示例").withModel("M").withSerial("S-1"))));
    }

    private static RecognitionReview filmed(ExchangeKit kit) {
        return kit.review().attest(RecognitionCheck.MONITORING_DEVICE_REVIEW, CheckAnswer.NOT_APPLICABLE, "执法人员手持拍摄");
    }

    private static void assertOnly(
            RecognitionReview review, RecognitionCheck check, CheckAnswer answer, ReasonCode... codes) {
        CheckResult result = Papers.result(review, check);
        assertThat(result.answer()).as(result.toString()).isEqualTo(answer);
        assertThat(Papers.codes(result)).containsExactly(codes);
        if (answer.clears()) {
            assertThat(Papers.wanting(review)).isEmpty();
            assertThat(review.conclusion()).isEqualTo(Conclusion.RECOGNISED);
        } else {
            assertThat(Papers.wanting(review)).containsExactly(check);
            assertThat(review.conclusion()).isNotEqualTo(Conclusion.RECOGNISED);
        }
    }

    private static Approval approval(OffsetDateTime from, OffsetDateTime to) {
        return new Approval("PRESERVATION", "登保〔2026〕1号", from, to, "示例局长");
    }

    private static RecognitionReview preserved(Approval... approvals) {
        ExchangeKit kit = video(facts -> {
            for (Approval approval : approvals) {
                facts.approval(approval);
            }
            return facts;
        });
        RecognitionReview review = kit.begun()
                .attest(RecognitionCheck.COLLECTOR_COMPETENCE, CheckAnswer.PASSED, "有管辖权，无回避情形")
                .attest(RecognitionCheck.KIND_FORMALITIES, CheckAnswer.PASSED, "画面清晰，起止时间完整")
                .attest(RecognitionCheck.CUSTODY_CONTINUITY, CheckAnswer.PASSED, "自采集起未离开采集单位")
                .attest(RecognitionCheck.MONITORING_DEVICE_REVIEW, CheckAnswer.NOT_APPLICABLE, "执法人员手持拍摄")
                .attest(RecognitionCheck.SECRECY_AND_PRIVACY, CheckAnswer.PASSED, "不涉密，个人信息最小");
        return ExchangeKit.notExcluded(ExchangeKit.relevant(review));
    }

    @Test
    void approvals_coveringTheCollection_passWithoutThePerson() {
        RecognitionReview review = preserved(approval(COLLECTED, COLLECTED.plusDays(7)));
        assertOnly(review, RecognitionCheck.APPROVALS_AND_TIME_LIMITS, CheckAnswer.PASSED);
        CheckResult result = Papers.result(review, RecognitionCheck.APPROVALS_AND_TIME_LIMITS);
        assertThat(result.note()).contains("登保〔2026〕1号");
        assertThat(result.by()).isEmpty();
    }

    @Test
    void approvals_aMomentTooLateOrTooEarly_fail_andNobodyTalksThemRight() {
        for (Approval wrong : new Approval[] {
            approval(COLLECTED.plusSeconds(1), COLLECTED.plusDays(7)), approval(COLLECTED.minusDays(7), COLLECTED)
        }) {
            RecognitionReview review = preserved(wrong);
            assertOnly(
                    review,
                    RecognitionCheck.APPROVALS_AND_TIME_LIMITS,
                    CheckAnswer.FAILED,
                    ReasonCode.APPROVAL_OUTSIDE_WINDOW);
            for (CheckAnswer said : new CheckAnswer[] {CheckAnswer.PASSED, CheckAnswer.NOT_APPLICABLE}) {
                assertOnly(
                        review.attest(RecognitionCheck.APPROVALS_AND_TIME_LIMITS, said, "经办人说当时已口头批准"),
                        RecognitionCheck.APPROVALS_AND_TIME_LIMITS,
                        CheckAnswer.FAILED,
                        ReasonCode.APPROVAL_OUTSIDE_WINDOW);
            }
        }
    }

    /** A second approval of the same kind extends the first; one of another kind does not stand in for it. */
    @Test
    void approvals_extendedByTheSameKind_pass_byAnotherKindFail() {
        Approval first = approval(COLLECTED.minusDays(7), COLLECTED);
        assertOnly(
                preserved(first, approval(COLLECTED, COLLECTED.plusDays(7))),
                RecognitionCheck.APPROVALS_AND_TIME_LIMITS,
                CheckAnswer.PASSED);
        Approval seizure = new Approval("SEIZURE", "扣〔2026〕1号", COLLECTED, COLLECTED.plusDays(30), "示例局长");
        assertOnly(
                preserved(first, seizure),
                RecognitionCheck.APPROVALS_AND_TIME_LIMITS,
                CheckAnswer.FAILED,
                ReasonCode.APPROVAL_OUTSIDE_WINDOW);
    }

    @Test
    void approvals_noneThereAndNobodyAnswered_areIndeterminateWhereTheKindMayNeedOne() {
        assertOnly(preserved(), RecognitionCheck.APPROVALS_AND_TIME_LIMITS, CheckAnswer.INDETERMINATE);
        RecognitionReview opinion = new ExchangeKit().begun();
        CheckResult result = Papers.result(opinion, RecognitionCheck.APPROVALS_AND_TIME_LIMITS);
        assertThat(result.answer()).isEqualTo(CheckAnswer.NOT_APPLICABLE);
        assertThat(result.note()).contains("鉴定意见");
    }

    @Test
    void approvals_ofAKindThereIsNotOrEndingBeforeTheyBegin_areAFaultOfTheFacts() {
        for (Approval wrong : new Approval[] {
            new Approval("BLESSING", "1号", COLLECTED, COLLECTED.plusDays(7), "示例局长"),
            approval(COLLECTED.plusDays(7), COLLECTED)
        }) {
            CheckResult result = Papers.result(preserved(wrong), RecognitionCheck.KIND_FORMALITIES);
            assertThat(Papers.codes(result)).containsExactly(ReasonCode.CAPTURE_FACT_INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "holder", "checkedBy"})
    void copy_thatDoesNotSayOneThing_fails(String left) {
        RecognitionReview review = copied(left);
        assertOnly(review, RecognitionCheck.ORIGINAL_OR_COPY, CheckAnswer.FAILED, ReasonCode.COPY_NOT_COMPARED);
        assertOnly(
                review.attest(RecognitionCheck.ORIGINAL_OR_COPY, CheckAnswer.PASSED, "看上去与原件一致"),
                RecognitionCheck.ORIGINAL_OR_COPY,
                CheckAnswer.FAILED,
                ReasonCode.COPY_NOT_COMPARED);
    }

    @Test
    void copy_comparedByTheKeeper_passes_unlessTheReviewerFindsOneFileWorse() {
        RecognitionReview review = copied("");
        assertOnly(review, RecognitionCheck.ORIGINAL_OR_COPY, CheckAnswer.PASSED);
        assertThat(Papers.wanting(review.attestItem(
                        "evidence/报告.txt", RecognitionCheck.ORIGINAL_OR_COPY, CheckAnswer.FAILED, "与原件比对，缺最后一页")))
                .containsExactly(RecognitionCheck.ORIGINAL_OR_COPY);
    }

    private static RecognitionReview copied(String left) {
        return filmed(video(facts -> facts.origin(copy(left))))
                .attest(
                        RecognitionCheck.EXCLUSION_GROUNDS,
                        "COPY_WITHOUT_ORIGINAL",
                        CheckAnswer.PASSED,
                        "原件由采集单位保管，可供核对");
    }

    private static Origin copy(String left) {
        Origin origin = Origin.copy();
        if (!left.equals("source")) {
            origin = origin.withSource("监控平台导出");
        }
        if (!left.equals("holder")) {
            origin = origin.withHolder("示例县生态环境所");
        }
        return left.equals("checkedBy") ? origin : origin.withCheckedBy("示例执法员甲核对无异");
    }

    @Test
    void monitoring_showingAllFour_passesWithoutThePerson() {
        RecognitionReview review = video(facts -> facts.monitoring(MONITORED)).review();
        assertOnly(review, RecognitionCheck.MONITORING_DEVICE_REVIEW, CheckAnswer.PASSED);
    }

    @Test
    void monitoring_lackingOne_isIndeterminate_andNoWaiverHelps() {
        Monitoring[] lacking = {
            Monitoring.none().withTechnicalReview("检").withPlacePublished("网").withRecordAudited("审"),
            Monitoring.none().withLegalReview("法").withPlacePublished("网").withRecordAudited("审"),
            Monitoring.none().withLegalReview("法").withTechnicalReview("检").withRecordAudited("审"),
            Monitoring.none().withLegalReview("法").withTechnicalReview("检").withPlacePublished("网")
        };
        String[] names = {"legalReview", "technicalReview", "placePublished", "recordAudited"};
        for (int i = 0; i < lacking.length; i++) {
            Monitoring one = lacking[i];
            assertThat(one.missing()).containsExactly(names[i]);
            RecognitionReview review = video(facts -> facts.monitoring(one)).review();
            assertOnly(
                    review,
                    RecognitionCheck.MONITORING_DEVICE_REVIEW,
                    CheckAnswer.INDETERMINATE,
                    ReasonCode.MONITORING_REVIEW_MISSING);
            assertOnly(
                    filmedAnyway(review),
                    RecognitionCheck.MONITORING_DEVICE_REVIEW,
                    CheckAnswer.INDETERMINATE,
                    ReasonCode.MONITORING_REVIEW_MISSING);
        }
    }

    private static RecognitionReview filmedAnyway(RecognitionReview review) {
        return review.attest(RecognitionCheck.MONITORING_DEVICE_REVIEW, CheckAnswer.NOT_APPLICABLE, "就当是手持拍摄的");
    }

    @Test
    void appraisal_certificateOfThatDay_passes_aDayOffFails() {
        LocalDate day = COLLECTED.toLocalDate();
        assertOnly(appraised(day, day), RecognitionCheck.EXPERT_QUALIFICATION, CheckAnswer.PASSED);
        for (RecognitionReview review : new RecognitionReview[] {
            appraised(day.plusDays(1), day.plusDays(9)), appraised(day.minusDays(9), day.minusDays(1))
        }) {
            assertOnly(
                    review,
                    RecognitionCheck.EXPERT_QUALIFICATION,
                    CheckAnswer.FAILED,
                    ReasonCode.APPRAISER_NOT_QUALIFIED_THEN);
        }
    }

    private static RecognitionReview appraised(LocalDate from, LocalDate to) {
        return kit(
                        EvidenceKind.EXPERT_OPINION,
                        facts -> facts.appraisal(Appraisal.unknown()
                                .withCommissioner("示例县生态环境所")
                                .withSubject("土壤重金属含量")
                                .withMaterials("土样六份")
                                .withBasis("按方法标准")
                                .withInstitution("示例检测机构")
                                .withQualification("资质认定证书")
                                .withCertificate(new Appraisal.Certificate("CMA-1", "土壤重金属", from, to))
                                .withAppraiser("示例鉴定人")))
                .review();
    }

    @Test
    void level_withinTheClearance_passes_aboveItFails_unknownIsIndeterminate() {
        assertOnly(graded("L3"), RecognitionCheck.SECRECY_AND_PRIVACY, CheckAnswer.PASSED);
        assertOnly(
                graded("L4"),
                RecognitionCheck.SECRECY_AND_PRIVACY,
                CheckAnswer.FAILED,
                ReasonCode.LEVEL_ABOVE_CLEARANCE);
        assertOnly(
                graded("三级"),
                RecognitionCheck.SECRECY_AND_PRIVACY,
                CheckAnswer.INDETERMINATE,
                ReasonCode.LEVEL_UNKNOWN);
    }

    private static RecognitionReview graded(String level) {
        return kit(EvidenceKind.EXPERT_OPINION, facts -> facts.dataLevel(level)).review();
    }

    /** All that facts may say survives writing and reading. */
    @Test
    void facts_written_areReadAgain() {
        CaptureFacts facts = ExchangeKit.facts(EvidenceKind.AUDIOVISUAL)
                .approval(approval(COLLECTED, COLLECTED.plus(Duration.ofDays(7))))
                .monitoring(MONITORED)
                .dataLevel("L2")
                .build();
        CaptureFacts read = CaptureFacts.parse(facts.toJson());
        assertThat(read).isEqualTo(facts);
        assertThat(read.approvals()).hasSize(1);
        assertThat(read.monitoring()).isEqualTo(Optional.of(MONITORED));
    }
}
