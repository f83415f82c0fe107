package org.huzheng.casefile.referral.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.internal.HoldingGuards;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.referral.Attachment;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.casefile.referral.ReferralPaper;
import org.huzheng.casefile.team.internal.CaseOfficers;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of a referral 移送的条件. What others do is a fact: only what the agency does has conditions of time. */
final class ReferralGuards {
    static final Guard<Situation<ReferralAct.CrimeSuspected>> GROUNDS = guard(
            "crime-grounds-stated",
            "行政执法机关移送涉嫌犯罪案件的规定 3",
            "须说明涉嫌的罪名和依据的金额、情节、后果或者合理嫌疑",
            "the crime suspected and the grounds of the suspicion are stated",
            situation -> {
                ReferralAct.CrimeSuspected act = situation.event();
                return !act.offence().isBlank() && !act.grounds().isBlank();
            });
    static final Guard<Situation<ReferralAct.ReferralTeamNamed>> TEAM_OF_TWO = guard(
            "team-of-two",
            "行政执法机关移送涉嫌犯罪案件的规定 5(1)",
            "专案组应当由两名或者两名以上行政执法人员组成",
            "the team has two officers or more",
            situation -> CaseOfficers.twoCertified(situation.event().officers(), situation.at()));
    static final Guard<Situation<ReferralAct.ReferralReported>> WRITTEN = guard(
            "report-in-writing",
            "行政执法机关移送涉嫌犯罪案件的规定 5(1)",
            "须提出移送涉嫌犯罪案件的书面报告",
            "the report is in writing",
            situation -> !situation.event().document().isBlank());
    static final Guard<Situation<ReferralAct.ReferralApproved>> BY_PRINCIPAL =
            byPrincipal(ReferralAct.ReferralApproved::approver);
    static final Guard<Situation<ReferralAct.ReferralDisapproved>> REFUSED_BY_PRINCIPAL =
            byPrincipal(ReferralAct.ReferralDisapproved::approver);
    static final Guard<Situation<ReferralAct.ReferralApproved>> DECIDED_IN_TIME =
            decidedInTime(ReferralAct.ReferralApproved::order);
    static final Guard<Situation<ReferralAct.ReferralDisapproved>> REFUSED_IN_TIME =
            decidedInTime(refused -> Optional.empty());
    static final Guard<Situation<ReferralAct.ReferralDisapproved>> REASONS_RECORDED = guard(
            "refusal-reasons-recorded",
            "行政执法机关移送涉嫌犯罪案件的规定 5(2)",
            "不批准移送的，应当将理由记录在案",
            "the reasons for not referring are recorded",
            situation -> !situation.event().reasons().isBlank());
    static final Guard<Situation<ReferralAct.ReferralSent>> SENT_IN_TIME = guard(
            "sent-within-24-hours",
            "行政执法机关移送涉嫌犯罪案件的规定 5(2)",
            "应当在二十四小时内移送；逾期的，须有责令限期移送",
            "it is sent within 24 hours, or late on a superior's order to refer",
            inTime(StatutoryTerm.REFERRAL_SENDING, ReferralAct.ReferralSent::order));
    static final Guard<Situation<ReferralAct.ReferralSent>> FIVE_ATTACHMENTS = guard(
            "five-attachments",
            "行政执法机关移送涉嫌犯罪案件的规定 6",
            "移送应当附有五项材料；没有检验鉴定或者其他材料的，须说明",
            "the five materials go along; what the case has none of is said",
            situation -> missing(situation).isEmpty(),
            situation -> new BilingualText("缺少移送材料：" + missing(situation), "missing: " + missing(situation)));
    static final Guard<Situation<ReferralAct.ReferralReceipted>> SIGNED_FOR = guard(
            "receipt-signed",
            "行政执法机关移送涉嫌犯罪案件的规定 7",
            "公安机关应当在移送书的回执上签字",
            "the police sign the receipt",
            situation -> !situation.event().signedBy().isBlank());
    static final Guard<Situation<ReferralAct.ReconsiderationAsked>> ASKED_IN_TIME = guard(
            "reconsideration-within-3-days",
            "行政执法机关移送涉嫌犯罪案件的规定 9(1)",
            "应当自接到不予立案通知书之日起三日内提请复议",
            "reconsideration is asked for within three days of the notice",
            inTime(StatutoryTerm.REFERRAL_RECONSIDERATION, asked -> Optional.empty()));
    static final Guard<Situation<ReferralAct.SupervisionAsked>> SUPERVISION_IN_TIME = guard(
            "supervision-within-3-days",
            "行政执法机关移送涉嫌犯罪案件的规定 9(2)",
            "应当自收到复议决定通知书之日起三日内建议立案监督",
            "supervision is asked for within three days of the decision",
            inTime(StatutoryTerm.PROCURATORATE_PROPOSAL, asked -> Optional.empty()));
    static final Guard<Situation<ReferralAct.CaseHandedOver>> HANDED_OVER_IN_TIME = guard(
            "handed-over-within-3-days",
            "行政执法机关移送涉嫌犯罪案件的规定 12",
            "应当自接到立案通知书之日起三日内移交；逾期的，须有责令限期移送",
            "it is handed over within three days, or late on a superior's order",
            inTime(StatutoryTerm.REFERRAL_HANDOVER, ReferralAct.CaseHandedOver::order));
    static final Guard<Situation<ReferralAct.CaseHandedOver>> RECEIPT_NAMED = guard(
            "handover-receipted",
            "行政执法机关移送涉嫌犯罪案件的规定 12",
            "应当办结交接手续",
            "the handover is receipted",
            situation -> !situation.event().receipt().isBlank());
    static final Guard<Situation<?>> GOODS_ALONG = guard(
            "held-goods-move-along",
            "行政强制法 21",
            "查封、扣押、冻结的财物应当一并移送",
            "what is sealed, seized or frozen moves along",
            situation -> HoldingGuards.numbers(situation.soFar()).isEmpty(),
            situation -> new BilingualText(
                    "尚未移送的措施：" + HoldingGuards.numbers(situation.soFar()),
                    "not moved along: " + HoldingGuards.numbers(situation.soFar())));
    static final Guard<Situation<ReferralAct.AdministrativeHandlingResumed>> PAPERS_BACK = guard(
            "papers-returned",
            "行政执法机关移送涉嫌犯罪案件的规定 8",
            "公安机关不予立案的，相应退回案卷材料",
            "the police have returned the file",
            situation -> situation.event().papersReturned());
    static final Guard<Situation<ReferralAct.SentBackByJustice>> SENT_BACK_IN_WRITING = guard(
            "sent-back-with-grounds",
            "行政处罚法 27(1)",
            "司法机关移送应当有书面文件并说明依法不追究刑事责任但应当给予行政处罚",
            "justice sends the case back in writing, with the grounds",
            situation -> {
                ReferralAct.SentBackByJustice act = situation.event();
                return !act.document().isBlank() && !act.grounds().isBlank();
            });

    private ReferralGuards() {}

    private static <E extends CaseEvent> Guard<Situation<E>> byPrincipal(Function<E, Approver> approver) {
        return guard(
                "decided-by-principal",
                "行政执法机关移送涉嫌犯罪案件的规定 5(1)",
                "由本机关正职负责人或者主持工作的负责人审批",
                "the principal or acting principal head decides",
                situation -> approver.apply(situation.event()).isPrincipal());
    }

    private static <E extends CaseEvent> Guard<Situation<E>> decidedInTime(Function<E, Optional<String>> order) {
        return guard(
                "decided-within-3-days",
                "行政执法机关移送涉嫌犯罪案件的规定 5(2)",
                "应当自接到报告之日起三日内决定；逾期的，须有责令限期移送",
                "it is decided within three days, or late on a superior's order to refer",
                inTime(StatutoryTerm.REFERRAL_DECISION, order));
    }

    /** Within the term, or on a superior's order. */
    private static <E extends CaseEvent> Predicate<Situation<E>> inTime(
            StatutoryTerm term, Function<E, Optional<String>> order) {
        return situation ->
                order.apply(situation.event()).filter(text -> !text.isBlank()).isPresent()
                        || situation
                                .the(ReferralRecord.class)
                                .stepAt()
                                .filter(since -> !ReferralLimits.of(term, since, situation.soFar())
                                        .isOver(situation.at()))
                                .isPresent();
    }

    private static List<ReferralPaper> missing(Situation<ReferralAct.ReferralSent> situation) {
        List<Attachment> sent = situation.event().attachments();
        return Arrays.stream(ReferralPaper.values())
                .filter(paper -> sent.stream().noneMatch(each -> each.paper() == paper && each.isInOrder()))
                .toList();
    }
}
