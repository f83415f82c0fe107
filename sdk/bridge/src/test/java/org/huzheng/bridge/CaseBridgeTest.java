package org.huzheng.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.header;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.huzheng.casefile.proof.EvidenceOrigin;
import org.huzheng.casefile.proof.EvidenceRecalled;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.proof.EvidenceVerified;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.ExchangeKit;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One exchange and one case, joined by nothing but the bridge. */
class CaseBridgeTest {
    private static final ExchangeKit KIT = new ExchangeKit();
    private static final Verified<RecognitionDecision> RECOGNISED = KIT.decided();
    private static final Instant INTO_CASE = Cast.at("2026-03-06T10:00");
    private static final Instant LATER = Cast.at("2026-03-25T10:00");

    private static CaseOpening opening(Party agency, String caseNumber) {
        CaseOpening usual = Cast.company();
        return new CaseOpening(
                caseNumber,
                agency,
                MATTER.toString(),
                usual.matterName(),
                usual.party(),
                usual.place(),
                usual.actedOn());
    }

    private static CaseOpening opening() {
        return opening(CONSUMER, KIT.request.value().caseNumber());
    }

    /** The ordinary case of the tales, told of the consumer's case, up to where evidence comes in. */
    private static Story story() {
        return Tales.ordinary()
                .against(opening())
                .with(
                        "file",
                        new Filed(
                                Cast.at("2026-03-03T09:00"),
                                "局长",
                                LocalDate.of(2026, 3, 2),
                                false,
                                CompetenceFinding.stated("行政处罚法 22")));
    }

    private static CaseFile before() {
        return story().until("evidence").told();
    }

    /** The whole case, resting on the evidence of the exchange besides its own. */
    private static CaseFile decided() {
        Story whole = story().before(
                        "conclude", "foreign", CaseEvidence.recognised(before(), KIT.verified(), RECOGNISED, INTO_CASE))
                .before(
                        "conclude",
                        "foreign-verified",
                        new EvidenceVerified(
                                Cast.at("2026-03-06T11:00"),
                                KIT.evidenceId,
                                EnumSet.allOf(EvidenceVerified.Quality.class)));
        return whole.altering("decide", "paper.evidence", java.util.List.of("E1", KIT.evidenceId))
                .told();
    }

    @Test
    @Tag("HZ-BRG-002")
    void recognised_packageAndDecision_becomeTheCasesEvent() {
        EvidenceSubmitted event = CaseEvidence.recognised(before(), KIT.verified(), RECOGNISED, INTO_CASE);
        assertThat(event.evidence()).isEqualTo(KIT.evidenceId);
        assertThat(event.packageDigest()).contains(KIT.evidence().packageDigest());
        assertThat(event.origin()).contains(new EvidenceOrigin(PROVIDER, Optional.of(RECOGNISED.ref())));
        CaseFile after = before().then(event);
        CaseFile read = CaseFile.fromJson(after.toJson(), WorkCalendar.shipped());
        assertThat(read).isEqualTo(after);
        assertThat(decided().events()).hasSize(story().events().size() + 2);
    }

    /** Of a package recognised in part the case names what was recognised, and not the rest. */
    @Test
    @Tag("HZ-REC-013")
    void recognised_inPart_namesOnlyTheRecognisedFiles() {
        ExchangeKit kit = ExchangeKit.holding("报告.txt", "照片.txt");
        RecognitionDecision partly = kit.decide(kit.review()
                .attestItem("evidence/照片.txt", RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.FAILED, "所摄为另一处工地"));
        EvidenceSubmitted event = CaseEvidence.recognised(
                before(),
                kit.verified(),
                SharingSamples.verified(RecognitionDecision.FORMAT, partly.payload(), ExchangeKit.REVIEWER),
                INTO_CASE);
        assertThat(event.title())
                .startsWith("土壤检测报告")
                .contains("evidence/报告.txt")
                .doesNotContain("照片");
        assertThat(CaseEvidence.recognised(before(), kit.verified(), kit.decided(), INTO_CASE)
                        .title())
                .isEqualTo("土壤检测报告");
    }

    @Test
    @Tag("HZ-BRG-002")
    void evidenceOfAnother_withoutRecognition_cannotCarryADecision() {
        EvidenceSubmitted recognised = CaseEvidence.recognised(before(), KIT.verified(), RECOGNISED, INTO_CASE);
        EvidenceSubmitted bare = new EvidenceSubmitted(
                recognised.at(),
                recognised.evidence(),
                recognised.kind(),
                recognised.title(),
                recognised.collectedAt(),
                recognised.packageDigest(),
                Optional.empty(),
                Optional.of(new EvidenceOrigin(PROVIDER, Optional.empty())));
        EvidenceVerified verified = new EvidenceVerified(
                Cast.at("2026-03-06T11:00"), KIT.evidenceId, EnumSet.allOf(EvidenceVerified.Quality.class));
        assertThat(before().then(bare).refusalOf(verified)).hasValueSatisfying(refusal -> {
            assertThat(refusal.guards()).containsExactly("recognised-if-of-others");
            assertThat(refusal.articles()).containsExactly("浙江省综合行政执法条例 18(1)");
        });
        assertThat(before().then(recognised).refusalOf(verified)).isEmpty();
    }

    @Test
    @Tag("HZ-BRG-002")
    void recognised_anythingThatDoesNotFit_isRefusedByName() {
        ExchangeKit other = new ExchangeKit();
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseEvidence.recognised(before(), other.verified(), RECOGNISED, INTO_CASE));
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseEvidence.recognised(before(), KIT.verified(), other.decided(), INTO_CASE));
        CaseFile otherCase = CaseFile.open(opening(CONSUMER, "案-别案"), Tales.rules(), WorkCalendar.shipped());
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseEvidence.recognised(otherCase, KIT.verified(), RECOGNISED, INTO_CASE));
        CaseFile otherAgency = CaseFile.open(
                opening(STRANGER, KIT.request.value().caseNumber()), Tales.rules(), WorkCalendar.shipped());
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseEvidence.recognised(otherAgency, KIT.verified(), RECOGNISED, INTO_CASE));
        assertRefused(
                ErrorCode.STATEMENT_TOO_EARLY,
                () -> CaseEvidence.recognised(
                        before(),
                        KIT.verified(),
                        RECOGNISED,
                        RECOGNISED.instant().minusSeconds(1)));
    }

    @Test
    @Tag("HZ-BRG-002")
    void recognised_byADecisionThatRejectsOrItsReviewerNeverSignedOrOfAnotherUse_isRefused() {
        RecognitionDecision rejection =
                KIT.decide(KIT.review().attest(RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.FAILED, "与本案无关"));
        Verified<RecognitionDecision> rejected =
                SharingSamples.verified(RecognitionDecision.FORMAT, rejection.payload(), ExchangeKit.REVIEWER);
        Verified<RecognitionDecision> unsigned = SharingSamples.verified(
                RecognitionDecision.FORMAT, KIT.decide(KIT.review()).payload());
        Verified<RecognitionDecision> criminal = SharingSamples.verified(
                RecognitionDecision.FORMAT,
                KIT.decide(KIT.review()
                                .forUse(RecognitionPolicy.Use.CRIMINAL)
                                .attest(RecognitionCheck.STATEMENTS_ASKED_AGAIN, CheckAnswer.PASSED, "鉴定意见经审查可以使用"))
                        .payload(),
                ExchangeKit.REVIEWER);
        assertThat(criminal.value().conclusion().recognises()).isTrue();
        for (Verified<RecognitionDecision> decision : java.util.List.of(rejected, unsigned, criminal)) {
            assertRefused(
                    ErrorCode.EVIDENCE_NOT_RECOGNISED,
                    () -> CaseEvidence.recognised(before(), KIT.verified(), decision, INTO_CASE));
        }
    }

    @Test
    @Tag("HZ-BRG-001")
    void own_packageOfTheDepartment_comesInAsItStands_andNoOtherDoes() throws Exception {
        CaseFile providers = CaseFile.open(opening(PROVIDER, "案-自办"), Tales.rules(), WorkCalendar.shipped());
        EvidenceSubmitted event = CaseEvidence.own(providers, KIT.verified(), INTO_CASE);
        assertThat(event.origin()).contains(new EvidenceOrigin(PROVIDER, Optional.empty()));
        assertThat(event.title()).isEqualTo("土壤检测报告");
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> CaseEvidence.own(before(), KIT.verified(), INTO_CASE));
        byte[] bytes = Files.readAllBytes(KIT.sealed.path());
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(KIT.evidenceId)] ^= 1;
        Path altered = Files.write(KIT.folder.resolve("altered-for-a-case.hzp"), bytes);
        assertRefused(
                ErrorCode.EVIDENCE_NOT_SOUND,
                () -> CaseEvidence.own(providers, ExchangeKit.verified(altered, ExchangeKit.REVIEWED), INTO_CASE));
    }

    @Test
    @Tag("HZ-BRG-003")
    void recall_afterTheDecision_leavesItWithoutGroundAndOwesItsReview() {
        CaseFile decided = decided();
        assertThat(CaseRecall.leavesDecisionWithoutGround(decided, LATER)).isFalse();
        CaseEvent event =
                CaseRecall.event(decided, recall(PROVIDER, KIT.evidence(), Recall.Ground.SOURCE_ERROR), LATER);
        assertThat(event).isInstanceOf(EvidenceRecalled.class);
        CaseFile after = decided.then(event);
        assertThat(CaseRecall.leavesDecisionWithoutGround(after, LATER)).isTrue();
        assertThat(after.duties(LATER))
                .anySatisfy(due -> assertThat(due.duty().article()).isEqualTo("行政处罚法 75(2)"))
                .anySatisfy(due -> assertThat(due.duty().text().zh()).contains(KIT.evidenceId));
        assertThat(CaseRecall.consequence(after, LATER))
                .isEqualTo(RecallAcknowledgement.Consequence.DECISION_TO_BE_CORRECTED);
    }

    @Test
    @Tag("HZ-BRG-003")
    void recall_beforeTheDecision_preventsADecisionOnIt() {
        CaseFile holding = before().then(CaseEvidence.recognised(before(), KIT.verified(), RECOGNISED, INTO_CASE));
        CaseEvent event =
                CaseRecall.event(holding, recall(PROVIDER, KIT.evidence(), Recall.Ground.EXCLUDED_BY_COURT), LATER);
        assertThat(event).isInstanceOf(EvidenceExcluded.class);
        CaseFile after = holding.then(event);
        assertThat(CaseRecall.consequence(after, LATER)).isEqualTo(RecallAcknowledgement.Consequence.REMOVED_FROM_CASE);
        assertThat(after.refusalOf(new EvidenceVerified(
                        LATER.plusSeconds(60), KIT.evidenceId, EnumSet.allOf(EvidenceVerified.Quality.class))))
                .isPresent();
    }

    @Test
    @Tag("HZ-BRG-003")
    void recall_ofAnotherPackageOrByAnotherBody_isRefused() {
        CaseFile decided = decided();
        EvidenceRef other = new EvidenceRef(KIT.evidenceId, DigestAlgorithm.SM3.digest(Bytes.ofUtf8("other")));
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseRecall.event(decided, recall(PROVIDER, other, Recall.Ground.SOURCE_ERROR), LATER));
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseRecall.event(decided, recall(STRANGER, KIT.evidence(), Recall.Ground.SOURCE_ERROR), LATER));
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseRecall.event(before(), recall(PROVIDER, KIT.evidence(), Recall.Ground.SOURCE_ERROR), LATER));
        Verified<Recall> recall = recall(PROVIDER, KIT.evidence(), Recall.Ground.SOURCE_ERROR);
        assertRefused(
                ErrorCode.STATEMENT_TOO_EARLY,
                () -> CaseRecall.event(decided, recall, recall.instant().minusSeconds(1)));
    }

    private static Verified<Recall> recall(Party by, EvidenceRef evidence, Recall.Ground ground) {
        Recall recall = new Recall(
                header(StatementType.RECALL, "RC-1", by, LATER.minusSeconds(60)), evidence, ground, "样品编号登记错误");
        return SharingSamples.verified(Recall.FORMAT, recall.payload());
    }

    @Test
    @Tag("HZ-BRG-004")
    void request_ofACase_carriesItsNumberAndMatter() {
        AccessRequest request = CaseAccess.request(
                before(),
                KIT.contract,
                KIT.evidenceId,
                PURPOSE,
                header(StatementType.ACCESS_REQUEST, "AR-9", CONSUMER, SharingSamples.DURING));
        assertThat(request.caseNumber()).isEqualTo(before().opening().caseNumber());
        assertThat(request.matter()).isEqualTo(MATTER);
        assertThat(request.contract()).isEqualTo(KIT.contract.ref());
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> asked(STRANGER, SharingSamples.DURING));
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> asked(PROVIDER, SharingSamples.DURING));
        assertRefused(ErrorCode.CONTRACT_NOT_ACTIVE, () -> asked(CONSUMER, SharingSamples.TO));
    }

    private static AccessRequest asked(Party by, Instant at) {
        return CaseAccess.request(
                before(), KIT.contract, KIT.evidenceId, PURPOSE, header(StatementType.ACCESS_REQUEST, "AR-9", by, at));
    }

    private static void assertRefused(ErrorCode code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
