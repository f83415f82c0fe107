package org.huzheng.casefile.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.casefile.Altered;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.coercion.CaseRun;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.preservation.PreservationDisapproved;
import org.huzheng.casefile.coercion.preservation.PreservationRequested;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureDisapproved;
import org.huzheng.casefile.coercion.seizure.SeizureKind;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.decision.NoViolationFound;
import org.huzheng.casefile.execution.CourtApplied;
import org.huzheng.casefile.execution.CourtMaterial;
import org.huzheng.casefile.execution.DemandAnswered;
import org.huzheng.casefile.execution.DemandReviewed;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.hearing.HearingOpenness;
import org.huzheng.casefile.hearing.HearingRequested;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.hearing.PresiderChallengeDecided;
import org.huzheng.casefile.hearing.PresiderChallenged;
import org.huzheng.casefile.ordinary.TransferredOut;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.procedure.ClockRule;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.casefile.referral.Referrals;
import org.huzheng.casefile.remedy.RemedyLapsed;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.casefile.team.RecusalRequested;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForms;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.MentalState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document says for each thing that can have happened: every ground, every answer, yes and no. */
@Tag("HZ-PAP-002")
class PaperWordsTest {
    private static DocumentContent content(Story story, String form) {
        CaseFile file = story.told();
        CasePapers papers = CasePapers.of(file);
        return papers.content(papers.latest(DocumentForms.shipped().form(form)));
    }

    private static Story spared(NoPenaltyGround ground, Set<NoPenaltyDecided.Step> steps) {
        return Tales.investigated()
                .then(
                        "decide",
                        new NoPenaltyDecided(
                                at("2026-03-20T10:00"),
                                Cast.paper(LocalDate.of(2026, 3, 20), List.of("E1")),
                                ground,
                                steps));
    }

    private static Story bearing(Story story, Circumstance... circumstances) {
        return story.altering("weigh", "bearing", PartyCircumstances.of(circumstances));
    }

    static Stream<Arguments> sparedStories() {
        Set<NoPenaltyDecided.Step> taught = Set.of(NoPenaltyDecided.Step.EDUCATED);
        Set<NoPenaltyDecided.Step> both = EnumSet.allOf(NoPenaltyDecided.Step.class);
        return Stream.of(
                Arguments.of(
                        bearing(
                                spared(NoPenaltyGround.MINOR_AND_CORRECTED, taught),
                                Circumstance.MINOR,
                                Circumstance.CORRECTED_IN_TIME,
                                Circumstance.NO_HARM),
                        "违法行为轻微并及时改正，没有造成危害后果",
                        "本机关已对当事人进行教育。"),
                Arguments.of(
                        bearing(
                                spared(NoPenaltyGround.FIRST_AND_CORRECTED, taught),
                                Circumstance.FIRST_VIOLATION,
                                Circumstance.SLIGHT_HARM,
                                Circumstance.CORRECTED_IN_TIME),
                        "初次违法且危害后果轻微并及时改正",
                        "本机关已对当事人进行教育。"),
                Arguments.of(
                        bearing(spared(NoPenaltyGround.NO_FAULT, taught), Circumstance.NO_FAULT_PROVED),
                        "有证据足以证明没有主观过错",
                        "本机关已对当事人进行教育。"),
                Arguments.of(
                        spared(NoPenaltyGround.UNDER_FOURTEEN, both).against(Cast.born("20120301")),
                        "不满十四周岁",
                        "本机关已对当事人进行教育。责令监护人加以管教。"),
                Arguments.of(
                        spared(NoPenaltyGround.INCAPACITATED, both)
                                .against(Cast.citizen())
                                .altering("weigh", "bearing.mind", MentalState.INCAPABLE),
                        "不能辨认或者不能控制自己行为",
                        "本机关已对当事人进行教育。责令监护人严加看管和治疗。"),
                Arguments.of(
                        spared(NoPenaltyGround.TIME_BARRED, taught)
                                .altering("weigh", "act.span", ActSpan.on(LocalDate.of(2024, 3, 1))),
                        "违法行为超过追究期限",
                        "本机关已对当事人进行教育。"));
    }

    @ParameterizedTest
    @MethodSource("sparedStories")
    void party_spared_readsTheGroundAndWhatWasOrdered(Story story, String ground, String education) {
        DocumentContent decision = content(story, "NO_PENALTY_DECISION");
        assertThat(decision.text("ground")).contains(ground);
        assertThat(decision.text("education")).contains(education);
        assertThat(decision.verifyContent()).noneMatch(defect -> defect.field().equals("ground"));
    }

    @Test
    void violation_notFound_isADecisionOfTheSameFormWithoutEducation() {
        DocumentContent decision = content(
                Tales.investigated()
                        .then(
                                "decide",
                                new NoViolationFound(
                                        at("2026-03-20T10:00"), Cast.paper(LocalDate.of(2026, 3, 20), List.of("E1")))),
                "NO_PENALTY_DECISION");
        assertThat(decision.text("ground")).contains("违法事实不能成立");
        assertThat(decision.has("education")).isFalse();
        assertThat(decision.verifyContent()).noneMatch(defect -> defect.field().equals("education"));
    }

    private static Story seized() {
        SeizureCarriedOut act = Altered.of(Seizures.CARRIED_OUT, "at", at("2026-03-04T14:00"));
        act = Altered.of(act, "decision.partyName", "某渣土运输有限公司");
        act = Altered.of(act, "decision.partyAddress", "某市某区某路1号");
        act = Altered.of(act, "decision.agency", Cast.TOWN.name());
        act = Altered.of(act, "decision.date", LocalDate.of(2026, 3, 4));
        return Tales.ordinary()
                .before("verify", "ask-seizure", Altered.of(Seizures.REQUEST, "at", at("2026-03-04T11:00")))
                .before("verify", "approve-seizure", Altered.of(Seizures.APPROVAL, "at", at("2026-03-04T12:00")))
                .before("verify", "seize", act);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_VIOLATION, 2026-03-21T09:00, 当事人没有违法行为",
        "UNRELATED, 2026-03-21T09:00, 与违法行为无关",
        "DECIDED, 2026-03-21T09:00, 已经作出处理决定，不再需要",
        "NOT_NEEDED, 2026-03-21T09:00, 其他不再需要的情形",
        "EXPIRED, 2026-04-04T09:00, 期限已经届满",
    })
    void release_onEachGround_readsItAsTheStatuteDoes(ReleaseGround ground, String when, String words) {
        // 行政强制法 28(1)
        DocumentContent release =
                content(seized().then("release", Seizures.release(at(when), ground)), "SEALING_RELEASE");
        assertThat(release.text("ground")).contains(words);
        assertThat(release.verifyContent()).noneMatch(defect -> defect.field().equals("ground"));
    }

    @Test
    void seizure_disapproved_isAnApprovalThatSaysNo() {
        Story story = Tales.ordinary()
                .before("verify", "ask-seizure", Altered.of(Seizures.REQUEST, "at", at("2026-03-04T11:00")))
                .before(
                        "verify",
                        "refuse",
                        new SeizureDisapproved(at("2026-03-04T12:00"), Seizures.S1, CaseRun.HEAD, "可用非强制手段"));
        DocumentContent approval = content(story.until("decide"), "MEASURE_APPROVAL");
        assertThat(approval.text("approval")).contains("不同意。可用非强制手段。");
        assertThat(approval.text("head")).contains(CaseRun.HEAD.name());
        assertThat(approval.text("measure").orElse("")).isIn("查封", "扣押");
        assertThat(approval.has("urgentAt")).isFalse();
    }

    @Test
    void seizureAndSeal_areEachCalledByTheirName() {
        for (SeizureKind kind : SeizureKind.values()) {
            Story story = seized().altering("ask-seizure", "plan.kind", kind).until("verify");
            assertThat(content(story, "MEASURE_APPROVAL").text("measure"))
                    .contains(kind == SeizureKind.SEAL ? "查封" : "扣押");
        }
    }

    @Test
    void preservation_disapproved_isAnApprovalThatSaysNo() {
        PreservationRequested asked = new PreservationRequested(
                at("2026-03-04T11:00"),
                "登-1",
                "车辆即将离开",
                List.of(HeldItem.listed("1").name("车辆").quantity("1 辆").build()));
        DocumentContent approval = content(
                Tales.investigated()
                        .until("verify")
                        .then("ask", asked)
                        .then(
                                "refuse",
                                new PreservationDisapproved(at("2026-03-04T12:00"), "登-1", CaseRun.DEPUTY, "证据不会灭失")),
                "MEASURE_APPROVAL");
        assertThat(approval.text("measure")).contains("先行登记保存");
        assertThat(approval.text("facts")).contains("车辆即将离开。");
        assertThat(approval.text("approval")).contains("不同意。证据不会灭失。");
        assertThat(approval.text("head")).contains(CaseRun.DEPUTY.name());
    }

    @Test
    void recusal_granted_isDecidedOnAnApproval_andByNobodyElseThanTheHead() {
        Story asked = Tales.investigated()
                .before("verify", "ask", new RecusalRequested(at("2026-03-04T12:00"), Cast.LIN.number(), "近亲属"))
                .before(
                        "verify",
                        "grant",
                        new RecusalDecided(
                                at("2026-03-04T15:00"), Cast.LIN.number(), EnumSet.allOf(RecusalDecided.Trait.class)));
        assertThat(content(asked.until("verify"), "MEASURE_APPROVAL").text("approval"))
                .contains("决定回避。");
    }

    private static Story challenged(boolean upheld) {
        return Tales.investigated()
                .then("grade", new CaseGraded(at("2026-03-10T10:00"), Set.of(), List.of()))
                .then("notice", Tales.notice(at("2026-03-11T09:00"), 6_000_000))
                .then("right", new HearingRightNotified(at("2026-03-11T09:00"), "浙某综执听告字〔2026〕1号"))
                .then("request", new HearingRequested(at("2026-03-12T10:00"), "王某"))
                .then(
                        "schedule",
                        new HearingScheduled(
                                at("2026-03-13T09:00"),
                                at("2026-03-26T09:00"),
                                "会议室",
                                "主持人",
                                HearingOpenness.TRADE_SECRET,
                                "涉及客户名单",
                                true))
                .then("challenge", new PresiderChallenged(at("2026-03-14T09:00"), "主持人", "与证人有亲属关系"))
                .then("answer", new PresiderChallengeDecided(at("2026-03-16T09:00"), upheld, "局长"));
    }

    @Test
    void presiderChallenged_isDecidedOnAnApproval() {
        for (boolean upheld : new boolean[] {true, false}) {
            DocumentContent approval = content(challenged(upheld), "MEASURE_APPROVAL");
            assertThat(approval.text("measure")).contains("回避");
            assertThat(approval.text("facts")).contains("与证人有亲属关系。");
            assertThat(approval.text("approval")).contains(upheld ? "决定回避。" : "驳回回避申请。");
            assertThat(approval.text("head")).contains("局长");
        }
    }

    @Test
    void hearing_closed_saysSoWithItsReason() {
        // 行政处罚法 64(3)
        DocumentContent notice = content(challenged(false).until("challenge"), "HEARING_NOTICE");
        assertThat(notice.text("public")).contains("不公开举行");
        assertThat(notice.text("reasons")).contains("涉及客户名单。");
        DocumentContent open = content(
                challenged(false)
                        .until("challenge")
                        .altering("schedule", "openness", HearingOpenness.PUBLIC)
                        .altering("schedule", "closedReason", ""),
                "HEARING_NOTICE");
        assertThat(open.text("public")).contains("公开举行");
        assertThat(open.has("reasons")).isFalse();
    }

    @Test
    void clock_extended_isApprovedByItsDays() {
        DocumentContent approval = content(
                Tales.ordinary()
                        .under(Tales.rules().toBuilder()
                                .clockRule(new ClockRule("延期", "某规定 64", 30))
                                .build())
                        .before("decide", "extend", new ClockExtended(at("2026-03-19T10:00"), "延期", 20, "局长"))
                        .until("decide"),
                "MEASURE_APPROVAL");
        assertThat(approval.text("facts")).contains("申请延长办案期限20日。");
        assertThat(approval.text("approval")).contains("同意延长办案期限20日。");
        assertThat(approval.text("head")).contains("局长");
    }

    @Test
    void referral_disapproved_isAnApprovalThatSaysNoAndWhy() {
        // 行政执法机关移送涉嫌犯罪案件的规定 5(2): 不批准的，应当将不予批准的理由记录在案
        Story reported = Tales.investigated()
                .until("conclude")
                .then("suspect", Altered.of(Referrals.SUSPECTED, "at", at("2026-03-05T10:00")))
                .then("team", Altered.of(Referrals.TEAM, "at", at("2026-03-05T11:00")))
                .then("report-crime", Altered.of(Referrals.REPORTED, "at", at("2026-03-06T09:00")));
        DocumentContent refused = content(
                reported.then(
                        "refuse", new ReferralAct.ReferralDisapproved(at("2026-03-06T10:00"), CaseRun.HEAD, "未达追诉标准")),
                "MEASURE_APPROVAL");
        assertThat(refused.text("approval")).contains("不批准移送。未达追诉标准。");
        assertThat(refused.text("facts")).contains("涉嫌生产、销售伪劣产品罪：销售金额六万元。");
        DocumentContent approved = content(
                reported.then("approve", Altered.of(Referrals.APPROVED, "at", at("2026-03-06T10:00"))),
                "MEASURE_APPROVAL");
        assertThat(approved.text("approval")).contains("批准移送。");
    }

    @Test
    void transfer_ofACase_listsTheEvidenceThatGoesAlong() {
        DocumentContent letter = content(
                Tales.investigated()
                        .then(
                                "transfer",
                                new TransferredOut(at("2026-03-11T09:00"), CaseRun.AGENCY, "违法行为发生地在其辖区", true)),
                "TRANSFER_LETTER");
        assertThat(letter.text("recipient")).contains(CaseRun.AGENCY.name());
        assertThat(letter.text("reasons")).contains("违法行为发生地在其辖区。");
        assertThat(letter.texts("materials")).containsExactly("现场照片");
    }

    @Test
    void warning_onTheSpot_isNoFine() {
        DocumentContent warned = content(
                Tales.simple().with("decide", Tales.onSpot(at("2026-03-02T09:20"), PenaltyKind.WARNING, 0)),
                "ON_SPOT_DECISION");
        assertThat(warned.text("fined")).contains("警告");
        assertThat(warned.has("fineFen")).isFalse();
        assertThat(warned.text("identityShown")).contains("执法人员陈办案（执法证号33020301001）、林协办（执法证号33020301002）已向当事人出示执法证件。");
        DocumentContent fined = content(Tales.simple(), "ON_SPOT_DECISION");
        assertThat(fined.text("fined")).contains("罚款");
        assertThat(fined.text("fineFen")).contains("300000");
    }

    private static final Instant DEMANDED = at("2026-04-08T09:00");

    private static Story overdue() {
        return Tales.ordinary()
                .then(
                        "serve",
                        new DecisionHandedOver(
                                at("2026-03-20T11:00"),
                                Recipient.RECEPTION,
                                "收件人甲",
                                Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)))
                .then("overdue", new PerformanceFellOverdue(at("2026-04-07T09:00"), Optional.empty()));
    }

    private static DemandServed demand(long fen) {
        return new DemandServed(DEMANDED, LocalDate.of(2026, 4, 22), "缴纳罚款", fen, "到指定银行缴纳", true);
    }

    @Test
    void demand_forTheFineAlone_speaksOfNoSurcharge() {
        DocumentContent demand = content(overdue().then("demand", demand(500_000)), "DEMAND");
        assertThat(demand.text("monetary")).contains("是");
        assertThat(demand.text("obligation")).contains("缴纳罚款。");
        assertThat(demand.has("surchargeStandard")).isFalse();
        DocumentContent more = content(overdue().then("demand", demand(515_000)), "DEMAND");
        assertThat(more.text("obligation")).contains("缴纳罚款和加处罚款。");
        assertThat(more.text("surchargeFen")).contains("15000");
        assertThat(more.text("surchargeStandard")).contains("每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额。");
    }

    @Test
    void courtApplication_tellsWhatThePartySaidAndWhatCameOfIt() {
        DocumentContent application = content(
                overdue()
                        .then("demand", demand(500_000))
                        .then("say", new DemandAnswered(at("2026-04-09T09:00"), "资金周转困难"))
                        .then("review", new DemandReviewed(at("2026-04-10T09:00"), false, "理由不成立"))
                        .then("lapse", new RemedyLapsed(at("2026-09-21T09:00")))
                        .then(
                                "apply",
                                new CourtApplied(
                                        at("2026-10-12T09:00"),
                                        "某区人民法院",
                                        List.of(CourtMaterial.values()),
                                        EnumSet.allOf(CourtApplied.Mark.class))),
                "COURT_APPLICATION");
        assertThat(application.text("partyOpinion")).contains("当事人提出：资金周转困难。经复核，理由不成立。");
        assertThat(application.text("seal")).contains(Cast.TOWN.name());
    }
}
