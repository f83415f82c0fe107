package org.huzheng.casefile.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.LeavingProof;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;
import org.huzheng.document.HtmlDocument;
import org.huzheng.matter.PenaltyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CasePapersTest {
    private static DocumentForm form(String code) {
        return DocumentForms.shipped().form(code);
    }

    private static DocumentContent content(CaseFile file, String form) {
        CasePapers papers = CasePapers.of(file);
        return papers.content(papers.latest(form(form)));
    }

    private static void refused(ThrowingCallable call, ErrorCode code, String... words) {
        assertThatThrownBy(call).asInstanceOf(type(HuzhengException.class)).satisfies(e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.detail()).contains(words);
        });
    }

    @Test
    @Tag("HZ-PAP-001")
    void papers_ofAnOrdinaryCase_standInOrderWithDayTitleNumberAndStage() {
        List<CasePaper> papers = CasePapers.of(Tales.performed().told()).papers();
        assertThat(papers).extracting(CasePaper::title).containsExactly("立案审批表", "行政处罚事先告知书", "行政处罚决定书", "送达回证");
        assertThat(papers)
                .extracting(CasePaper::stage)
                .containsExactly(ProcessStage.START, ProcessStage.REVIEW, ProcessStage.DECISION, ProcessStage.SERVICE);
        assertThat(papers.get(2).number()).contains("浙某综执罚决字〔2026〕12号");
        assertThat(papers.get(1).number()).isEqualTo(Optional.empty());
        assertThat(papers).extracting(CasePaper::order).containsExactly(1, 2, 3, 4);
        assertThat(papers.get(2).at()).isEqualTo(Cast.at("2026-03-20T10:00"));
        assertThat(papers.get(2).event()).isEqualTo("PenaltyDecided");
    }

    @Test
    @Tag("HZ-PAP-002")
    void decision_ofTheCase_isCompleteOutOfTheCaseAlone() {
        DocumentContent content = content(Tales.performed().told(), "PENALTY_DECISION");
        assertThat(content.verifyContent()).isEmpty();
        assertThat(HtmlDocument.of(content))
                .contains(
                        "某镇人民政府",
                        "浙某综执罚决字〔2026〕12号",
                        "某渣土运输有限公司",
                        "91330200MA0000779C",
                        "某市某区某路1号",
                        "2026年3月1日夜间随意倾倒建筑垃圾。",
                        "现场照片（视听资料）",
                        "本机关于2026年3月11日告知当事人",
                        "当事人在告知的期限内未提出陈述、申辩。",
                        "《中华人民共和国固体废物污染环境防治法》第一百一十一条",
                        "人民币伍仟元整（¥5,000.00）",
                        "责令你（单位）改正",
                        "十五日内到指定银行缴纳",
                        "六十日内向某区人民政府申请行政复议",
                        "六个月内直接向某区人民法院提起行政诉讼",
                        "2026年3月20日",
                        "（印章）");
    }

    @Test
    @Tag("HZ-PAP-003")
    void notice_withoutWhatNoCaseKnows_lacksExactlyThat() {
        DocumentContent content = content(Tales.performed().told(), "PRIOR_NOTICE");
        assertThat(content.verifyContent())
                .extracting(ContentDefect::field)
                .containsExactly("number", "seal", "contact");
        assertThat(content.text("rights"))
                .hasValueSatisfying(rights ->
                        assertThat(rights).contains("陈述和申辩", "2026年3月18日前（含当日）").doesNotContain("视为放弃"));
    }

    @Test
    @Tag("HZ-PAP-004")
    void document_theCaseHasNotComeTo_isRefusedNamingTheStep() {
        CasePapers papers = CasePapers.of(Tales.noticed().told());
        refused(
                () -> papers.latest(form("PENALTY_DECISION")),
                ErrorCode.DOCUMENT_STEP_MISSING,
                "PENALTY_DECISION 行政处罚决定书",
                "PenaltyDecided");
        refused(
                () -> papers.latest(form("SERVICE_RECEIPT")),
                ErrorCode.DOCUMENT_STEP_MISSING,
                "DecisionHandedOver",
                "MailDelivered",
                "AnnouncementCompleted");
        assertThat(papers.papers(form("PENALTY_DECISION"))).isEmpty();
    }

    @Test
    @Tag("HZ-PAP-005")
    void addition_fillsWhatIsMissing_replacesOurWords_andContradictsNothing() {
        CasePapers papers = CasePapers.of(Tales.noticed().told());
        CasePaper notice = papers.latest(form("PRIOR_NOTICE"));
        DocumentContent extra = notice.form()
                .blank()
                .with("number", "浙某综执罚告字〔2026〕12号")
                .with("seal", "某镇人民政府")
                .with("contact", "陈办案 0571-00000000")
                .with("rights", "你单位可以陈述、申辩。");
        DocumentContent content = papers.content(notice, extra);
        assertThat(content.verifyContent()).isEmpty();
        assertThat(content.text("rights")).contains("你单位可以陈述、申辩。");
        assertThat(papers.content(notice, extra.with("fineFen", "500000"))).isEqualTo(content);
        refused(
                () -> papers.content(notice, extra.with("fineFen", "500001").with("facts", "别的事实")),
                ErrorCode.DOCUMENT_FIELD_CONTRADICTED,
                "facts",
                "fineFen");
        refused(() -> papers.content(notice, form("DEMAND").blank()), ErrorCode.ARGUMENT_INVALID, "DEMAND");
        CasePaper other = CasePapers.of(Tales.performed().told()).latest(form("PENALTY_DECISION"));
        refused(() -> papers.content(other), ErrorCode.ARGUMENT_INVALID, "no document of this case");
    }

    @Test
    @Tag("HZ-PAP-005")
    void addition_ofAFineTheCaseHasNone_orOfASignatureThatWasRefused_isRefused() {
        CasePapers warned = CasePapers.of(Tales.ordinary()
                .altering("notice", "kinds", List.of(PenaltyKind.WARNING))
                .altering("notice", "fineFen", 0L)
                .altering("decide", "kinds", List.of(PenaltyKind.WARNING))
                .altering("decide", "fineFen", 0L)
                .told());
        CasePaper decision = warned.latest(form("PENALTY_DECISION"));
        assertThat(warned.content(decision).texts("penalty")).containsExactly("警告。");
        refused(
                () -> warned.content(decision, decision.form().blank().with("fineFen", "1")),
                ErrorCode.DOCUMENT_FIELD_CONTRADICTED,
                "fineFen");
        CasePapers unsigned = CasePapers.of(Tales.ordinary()
                .then(
                        "leave",
                        new DecisionLeft(
                                Cast.at("2026-03-23T09:00"), LeavingProof.PICTURES, List.of(), List.of("V-1"), "拒收"))
                .told());
        CasePaper receipt = unsigned.latest(form("SERVICE_RECEIPT"));
        refused(
                () -> unsigned.content(receipt, receipt.form().blank().with("refusalNote", "当事人已签收")),
                ErrorCode.DOCUMENT_FIELD_CONTRADICTED,
                "refusalNote");
    }

    @Test
    @Tag("HZ-PAP-002")
    void decisionOnTheSpot_sendsToReconsiderationFirst_andLacksPlaceAndSignatureOnly() {
        DocumentContent content = content(Tales.simple().told(), "ON_SPOT_DECISION");
        assertThat(content.text("remedy"))
                .hasValueSatisfying(remedy -> assertThat(remedy)
                        .contains("先向某区人民政府申请行政复议", "收到复议决定书之日起十五日内")
                        .doesNotContain("直接"));
        assertThat(content.verifyContent()).extracting(ContentDefect::field).containsExactly("place", "partySignature");
        assertThat(content.text("identityShown")).contains("执法人员陈办案（执法证号33020301001）、林协办（执法证号33020301002）已向当事人出示执法证件。");
    }
}
