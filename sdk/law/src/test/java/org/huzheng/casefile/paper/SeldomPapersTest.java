package org.huzheng.casefile.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.Altered;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.PartySignature;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.seizure.EmergencyReported;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureApproved;
import org.huzheng.casefile.coercion.seizure.TestingEnded;
import org.huzheng.casefile.ordinary.NotFiled;
import org.huzheng.casefile.performance.DeferralRefused;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.AnnouncementGround;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionMailed;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.ElectronicChannel;
import org.huzheng.casefile.service.LeavingProof;
import org.huzheng.casefile.service.MailDelivered;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.casefile.team.RecusalRequested;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents a case seldom has. */
@Tag("HZ-PAP-002")
class SeldomPapersTest {
    private static DocumentContent content(CaseFile file, String form) {
        CasePapers papers = CasePapers.of(file);
        return papers.content(papers.latest(DocumentForms.shipped().form(form)));
    }

    private static DocumentContent receipt(Story story) {
        return content(story.told(), "SERVICE_RECEIPT");
    }

    @Test
    void case_notFiled_saysWhy() {
        CaseFile file = Tales.ordinary()
                .until("file")
                .then("drop", new NotFiled(at("2026-03-03T09:00"), "没有违法事实"))
                .told();
        DocumentContent approval = content(file, "FILING_APPROVAL");
        assertThat(approval.text("filing")).contains("不予立案");
        assertThat(approval.text("reasons")).contains("没有违法事实。");
        assertThat(approval.has("approval")).isFalse();
        assertThat(approval.text("source")).contains("群众举报");
    }

    @Test
    void evidence_underTheNameOfAForm_isADocumentOfThatForm() {
        EvidenceSubmitted record = Tales.evidence("E2", at("2026-03-04T11:00"));
        CaseFile file = Tales.investigated()
                .until("verify")
                .then("interview", Altered.of(record, "title", "调查询问笔录"))
                .told();
        assertThat(CasePapers.of(file).papers().get(1).title()).isEqualTo("询问笔录");
        assertThat(content(file, "INTERVIEW_RECORD").texts("officers")).containsExactly("陈办案", "林协办");
    }

    @Test
    void recusal_isDecidedOnAnApproval() {
        CaseFile file = Tales.investigated()
                .before("verify", "ask", new RecusalRequested(at("2026-03-04T12:00"), Cast.LIN.number(), "与当事人有亲属关系"))
                .before(
                        "verify",
                        "decide",
                        new RecusalDecided(
                                at("2026-03-04T15:00"), Cast.LIN.number(), Set.of(RecusalDecided.Trait.BY_HEAD)))
                .told();
        DocumentContent approval = content(file, "MEASURE_APPROVAL");
        assertThat(approval.text("measure")).contains("回避");
        assertThat(approval.text("facts")).contains("与当事人有亲属关系。");
        assertThat(approval.text("approval")).contains("驳回回避申请。");
        assertThat(approval.has("head")).isFalse();
    }

    private static Story seizedAtOnce() {
        SeizedInEmergency act = Altered.of(Seizures.EMERGENCY, "at", at("2026-03-04T14:00"));
        act = Altered.of(act, "decision.partyName", "某渣土运输有限公司");
        act = Altered.of(act, "scene.partySignature", PartySignature.REFUSAL_NOTED);
        String measure = Seizures.S1;
        return Tales.ordinary()
                .before("verify", "seize", act)
                .before("verify", "report", new EmergencyReported(at("2026-03-04T20:00"), measure, CaseRun.DEPUTY))
                .before("verify", "approve", new SeizureApproved(at("2026-03-04T21:00"), measure, CaseRun.HEAD))
                .before("conclude", "test", Seizures.testing(at("2026-03-06T09:00"), LocalDate.of(2026, 3, 8)))
                .before("conclude", "tested", new TestingEnded(at("2026-03-08T09:00"), measure, "检-1"))
                .before("decide", "extend", Seizures.extension(at("2026-03-19T15:00")));
    }

    @Test
    void seizure_inAnEmergency_isOnRecordWithItsHourAndTheRefusalToSign() {
        CaseFile file = seizedAtOnce().until("test").told();
        assertThat(content(file, "MEASURE_APPROVAL").text("urgentAt")).contains("2026-03-04T14:00");
        assertThat(content(file, "MEASURE_APPROVAL").text("facts")).contains("饲料正在被转移。");
        DocumentContent record = content(file, "SCENE_RECORD");
        assertThat(record.has("partySignature")).isFalse();
        assertThat(record.text("refusalNote")).contains("当事人拒绝签名或者盖章，执法人员已注明。");
        assertThat(content(file, "SEALING_DECISION").text("to")).contains("2026-04-03");
    }

    @Test
    void seizure_testedAndExtended_givesNoticeAndDecisionWithTheDays() {
        CaseFile file = seizedAtOnce().until("decide").told();
        DocumentContent testing = content(file, "TESTING_NOTICE");
        assertThat(testing.text("tester")).contains("示例市检验院");
        assertThat(testing.text("to")).contains("2026-03-08");
        DocumentContent extension = content(file, "SEALING_EXTENSION");
        assertThat(extension.text("originalNumber")).contains("示综执封扣字〔2026〕1号");
        assertThat(extension.text("reasons")).contains("涉及多地取证。");
        LocalDate from = extension.date("from").orElseThrow();
        assertThat(extension.date("to")).contains(from.plusDays(30));
        CaseFile released = seizedAtOnce()
                .until("decide")
                .then("release", Seizures.release(at("2026-03-19T16:00"), ReleaseGround.UNRELATED))
                .told();
        assertThat(content(released, "SEALING_RELEASE").text("ground")).contains("与违法行为无关");
    }

    @Test
    void service_inEveryWay_hasItsReceipt() {
        Story decided = Tales.ordinary();
        DocumentContent left = receipt(decided.then(
                "leave",
                new DecisionLeft(at("2026-03-23T09:00"), LeavingProof.PICTURES, List.of(), List.of("V-1"), "当事人拒收")));
        assertThat(left.text("method")).contains("留置送达");
        assertThat(left.text("witness")).contains("拍照、录像记录：V-1");
        assertThat(left.text("refusalNote")).contains("当事人拒收");
        DocumentContent mailed = receipt(decided.then("mail", new DecisionMailed(at("2026-03-23T09:00"), "EMS-1"))
                .then("deliver", new MailDelivered(at("2026-03-25T09:00"), "收件人甲")));
        assertThat(mailed.text("method")).contains("邮寄送达");
        assertThat(mailed.text("startedAt")).contains("2026-03-25T09:00");
        assertThat(mailed.texts("documents")).containsExactly("行政处罚决定书（浙某综执罚决字〔2026〕12号）");
        DocumentContent sent = receipt(decided.then(
                "send",
                new DecisionSentElectronically(
                        at("2026-03-23T09:00"),
                        ElectronicChannel.EMAIL,
                        "party@example.invalid",
                        Optional.of(at("2026-03-12T09:00")),
                        true)));
        assertThat(sent.text("confirmation")).contains("当事人于2026年3月12日签订电子送达确认书。");
        DocumentContent announced = receipt(decided.then(
                        "announce",
                        new DecisionAnnounced(
                                at("2026-03-23T09:00"), "县政府网站", AnnouncementGround.WHEREABOUTS_UNKNOWN, "直接、邮寄送达未果"))
                .then("over", new AnnouncementCompleted(at("2026-04-23T09:00"))));
        assertThat(announced.text("method")).contains("公告送达");
        assertThat(announced.text("place")).contains("县政府网站");
    }

    @Test
    void deferral_refused_isAnApprovalThatSaysNo() {
        CaseFile file = Tales.ordinary()
                .then(
                        "serve",
                        new DecisionHandedOver(
                                at("2026-03-20T11:00"),
                                Recipient.RECEPTION,
                                "收件人甲",
                                Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)))
                .then("ask", new DeferralRequested(at("2026-03-25T09:00"), "流动资金不足"))
                .then("refuse", new DeferralRefused(at("2026-03-26T09:00"), "未提交证明"))
                .told();
        DocumentContent approval = content(file, "MEASURE_APPROVAL");
        assertThat(approval.text("approval")).contains("不同意。未提交证明。");
        assertThat(approval.text("facts")).contains("流动资金不足。");
    }
}
