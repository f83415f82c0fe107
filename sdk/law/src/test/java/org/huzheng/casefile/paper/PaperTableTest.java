package org.huzheng.casefile.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.Post;
import org.huzheng.casefile.coercion.preservation.PreservationApproved;
import org.huzheng.casefile.coercion.preservation.PreservationCarriedOut;
import org.huzheng.casefile.coercion.preservation.PreservationReleased;
import org.huzheng.casefile.coercion.preservation.PreservationRequested;
import org.huzheng.casefile.execution.CourtApplied;
import org.huzheng.casefile.execution.CourtMaterial;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.paper.internal.PaperMapping;
import org.huzheng.casefile.paper.internal.PaperTable;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.casefile.remedy.RemedyLapsed;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents the published cases have none of. */
@Tag("HZ-PAP-002")
class PaperTableTest {
    private static final Approver DEPUTY = new Approver("钱副局长", Post.DEPUTY);

    private static DocumentContent content(CaseFile file, String form) {
        CasePapers papers = CasePapers.of(file);
        return papers.content(papers.latest(DocumentForms.shipped().form(form)));
    }

    private static List<String> open(DocumentContent content) {
        return content.verifyContent().stream().map(ContentDefect::field).toList();
    }

    @Test
    @Tag("HZ-PAP-004")
    void table_carriesEveryShippedForm() {
        assertThat(PaperTable.MAPPINGS.stream().map(PaperMapping::form).collect(Collectors.toSet()))
                .isEqualTo(DocumentForms.shipped().forms().stream()
                        .map(DocumentForm::code)
                        .collect(Collectors.toSet()));
    }

    private static Story preserved() {
        return Tales.ordinary()
                .before(
                        "verify",
                        "ask",
                        new PreservationRequested(
                                at("2026-03-04T11:00"),
                                "登-1",
                                "车辆可能被转移",
                                List.of(HeldItem.listed("1")
                                        .name("自卸货车")
                                        .quantity("1 辆")
                                        .build())))
                .before("verify", "approve", new PreservationApproved(at("2026-03-04T12:00"), "登-1", DEPUTY))
                .before(
                        "verify",
                        "preserve",
                        new PreservationCarriedOut(
                                at("2026-03-04T14:00"), "登-1", List.of(Cast.CHEN, Cast.LIN), true, "浙某综执先登字〔2026〕3号"))
                .before(
                        "conclude",
                        "release",
                        new PreservationReleased(at("2026-03-09T14:00"), "登-1", "浙某综执先处字〔2026〕3号"));
    }

    @Test
    void preservation_givesApprovalNoticeWithSevenWorkingDays_andResult() {
        CaseFile file = preserved().told();
        DocumentContent approval = content(file, "MEASURE_APPROVAL");
        assertThat(approval.text("measure")).contains("先行登记保存");
        assertThat(approval.text("head")).contains("钱副局长");
        DocumentContent notice = content(file, "PRESERVATION_NOTICE");
        assertThat(notice.text("from")).contains("2026-03-04");
        assertThat(notice.text("to")).contains("2026-03-13");
        assertThat(notice.rows("items")).containsExactly(Map.of("name", "自卸货车", "quantity", "1 辆"));
        assertThat(open(notice)).containsExactly("seal", "keeping", "partySignature");
        DocumentContent result = content(file, "PRESERVATION_RESULT");
        assertThat(result.text("originalNumber")).contains("浙某综执先登字〔2026〕3号");
        assertThat(result.text("outcome")).contains("解除先行登记保存。");
        assertThat(open(result)).containsExactly("seal");
    }

    @Test
    void defence_isToldInItsRecordAndInTheDecision() {
        CaseFile file = Tales.ordinary()
                .before("close-defence", "defend", new DefenceReceived(at("2026-03-12T09:00"), "已经清运完毕"))
                .before("close-defence", "look", new DefenceReviewed(at("2026-03-13T09:00"), false, "清运不影响违法事实的成立"))
                .told();
        assertThat(content(file, "DEFENCE_RECORD").text("statement")).contains("已经清运完毕");
        assertThat(content(file, "PENALTY_DECISION").text("defenceHeard").orElseThrow())
                .contains("当事人于2026年3月12日提出陈述、申辩：已经清运完毕。", "经复核，清运不影响违法事实的成立。本机关不予采纳。");
    }

    @Test
    void correctionOrder_citesByTitleMarks_andTakesItsFactsFromTheNotice() {
        CaseFile file = Tales.performed()
                .before(
                        "close-defence",
                        "order",
                        CorrectionOrdered.builder()
                                .at(at("2026-03-12T09:00"))
                                .order("改-1")
                                .document("浙某综执责改字〔2026〕5号")
                                .basis("行政处罚法第二十八条第一款")
                                .demands(List.of("清运渣土", "恢复原状"))
                                .limit(LocalDate.of(2026, 3, 18))
                                .build())
                .told();
        DocumentContent order = content(file, "CORRECTION_ORDER");
        assertThat(order.text("basis")).contains("《行政处罚法》第二十八条第一款");
        assertThat(order.text("requirement")).contains("清运渣土；恢复原状。");
        assertThat(order.text("by")).contains("2026-03-18");
        assertThat(order.text("facts")).contains("2026年3月1日夜间随意倾倒建筑垃圾。");
        assertThat(open(order)).containsExactly("seal");
    }

    private static Story court() {
        return Tales.ordinary()
                .then(
                        "serve",
                        new DecisionHandedOver(
                                at("2026-03-20T11:00"),
                                Recipient.RECEPTION,
                                "收件人甲",
                                Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)))
                .then("overdue", new PerformanceFellOverdue(at("2026-04-07T09:00"), Optional.empty()))
                .then(
                        "demand",
                        new DemandServed(
                                at("2026-04-08T09:00"), LocalDate.of(2026, 4, 22), "缴纳罚款", 560_000, "到指定银行缴纳", true))
                .then("lapse", new RemedyLapsed(at("2026-09-21T09:00")))
                .then(
                        "apply",
                        new CourtApplied(
                                at("2026-10-12T09:00"),
                                "某区人民法院",
                                List.of(
                                        CourtMaterial.APPLICATION,
                                        CourtMaterial.DECISION,
                                        CourtMaterial.PARTY_OPINION_AND_DEMAND,
                                        CourtMaterial.SUBJECT),
                                EnumSet.allOf(CourtApplied.Mark.class)));
    }

    @Test
    void demand_statesFineSurchargeAndRights() {
        DocumentContent demand = content(court().told(), "DEMAND");
        assertThat(demand.text("fineFen")).contains("500000");
        assertThat(demand.text("surchargeFen")).contains("60000");
        assertThat(demand.text("payment")).contains("应当给付人民币伍仟陆佰元整（¥5,600.00），到指定银行缴纳。");
        assertThat(demand.text("deadline")).contains("2026年4月22日前（含当日）");
        assertThat(open(demand)).containsExactly("number", "seal");
    }

    @Test
    void courtApplication_tellsDemandOpinionAndWhatIsOwed() {
        DocumentContent application = content(court().told(), "COURT_APPLICATION");
        assertThat(application.text("object")).contains("罚款人民币伍仟元整（¥5,000.00）；加处罚款人民币伍仟元整（¥5,000.00）。");
        assertThat(application.text("partyOpinion")).contains("当事人收到催告书后未提出陈述、申辩。");
        assertThat(application.text("demands")).contains("本机关于2026年4月8日催告当事人于2026年4月22日前履行。");
        assertThat(open(application)).containsExactly("number", "head");
    }

    @Test
    @Tag("HZ-PAP-001")
    void duties_sayWhichDocumentsAreStillOwed() {
        CasePapers noticed = CasePapers.of(Tales.noticed().told());
        assertThat(noticed.owed(at("2026-03-12T09:00")))
                .extracting(
                        owed -> owed.anyOf().stream().map(DocumentForm::code).toList())
                .containsExactly(List.of("PENALTY_DECISION", "NO_PENALTY_DECISION"));
        CasePapers decided = CasePapers.of(Tales.ordinary().told());
        assertThat(decided.owed(at("2026-03-20T12:00"))).singleElement().satisfies(owed -> {
            assertThat(owed.anyOf().get(0).code()).isEqualTo("SERVICE_RECEIPT");
            assertThat(owed.duty().duty().article()).isEqualTo("行政处罚法 61(1)");
        });
        CasePapers preserved = CasePapers.of(preserved().until("release").told());
        assertThat(preserved.owed(at("2026-03-06T12:00")))
                .extracting(owed -> owed.anyOf().get(0).code())
                .contains("PRESERVATION_RESULT");
        assertThat(CasePapers.of(Tales.archived(Tales.performed(), "2026-04-10").told())
                        .owed(at("2027-12-31T00:00")))
                .isEmpty();
    }
}
