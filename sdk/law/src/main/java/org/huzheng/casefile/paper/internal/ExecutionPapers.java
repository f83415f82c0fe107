package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.EXECUTION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.execution.CourtApplied;
import org.huzheng.casefile.execution.DemandAnswered;
import org.huzheng.casefile.execution.DemandReviewed;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.execution.EnforcementDecided;
import org.huzheng.casefile.performance.DeferralApproved;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.performance.Instalment;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.document.internal.AmountText;
import org.huzheng.document.internal.DayText;

/** Documents about performing a decision 履行和强制执行文书. */
final class ExecutionPapers {
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            about("INSTALMENT_DECISION", DeferralApproved.class)
                    .words(
                            "application",
                            moment -> asked(moment)
                                    .map(asked -> "你（单位）于" + Wording.day(asked.at()) + "申请延期或者分期缴纳罚款。")
                                    .orElse(""))
                    .says(
                            "reasons",
                            moment -> asked(moment)
                                    .map(asked -> Wording.sentence(asked.hardship()))
                                    .orElse(""))
                    .words("approval", moment -> "经本机关批准")
                    .rows("instalments", moment -> instalments(moment.event().instalments())),
            about("DEMAND", DemandServed.class)
                    .words("obligation", moment -> obligation(moment))
                    .says("deadline", moment -> DayText.of(moment.event().performBy()) + "前（含当日）")
                    .says("manner", moment -> moment.event().manner())
                    .says("monetary", moment -> moment.event().amountFen() > 0 ? "是" : "否")
                    .settles("fineFen", moment -> moment.event().amountFen() > 0 ? Wording.fen(fine(moment)) : "")
                    .settles("surchargeFen", moment -> Wording.fen(surcharge(moment)))
                    .words(
                            "surchargeStandard",
                            moment -> surcharge(moment) > 0 ? "每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额。" : "")
                    .words("payment", moment -> payment(moment.event()))
                    .words("rights", moment -> moment.event().rightsStated() ? "你（单位）收到本催告书后，有权进行陈述和申辩。" : ""),
            about("ENFORCEMENT_DECISION", EnforcementDecided.class)
                    .says("originalNumber", moment -> "")
                    .says(
                            "seal",
                            moment -> moment.event().sealed()
                                    ? moment.opening().agency().name()
                                    : "")
                    .says("reasons", moment -> Wording.sentence(moment.event().reason()))
                    .says("basis", moment -> Wording.cited(moment.event().powerBasis()))
                    .says("manner", moment -> moment.event().manner())
                    .says("enforcedAt", moment -> Wording.day(moment.event().plannedAt()))
                    .says("remedy", moment -> Wording.sentence(moment.event().remedies())),
            about("COURT_APPLICATION", CourtApplied.class)
                    .says(
                            "seal",
                            moment -> moment.event().sealed()
                                    ? moment.opening().agency().name()
                                    : "")
                    .says("recipient", moment -> moment.event().court())
                    .says(
                            "facts",
                            moment -> decided(moment)
                                    .map(decided ->
                                            Wording.sentence(decided.paper().facts()))
                                    .orElse(""))
                    .says("reasons", NoticePapers.noticed(notice -> Wording.sentence(notice.reasons())))
                    .says(
                            "basis",
                            moment -> decided(moment)
                                    .map(decided ->
                                            Wording.basis(decided.paper().basis()))
                                    .orElse(""))
                    .words("partyOpinion", ExecutionPapers::opinion)
                    .words("demands", ExecutionPapers::demands)
                    .words("object", ExecutionPapers::object));

    private ExecutionPapers() {}

    private static <E extends CaseEvent> PaperMapping<E> about(String form, Class<E> type) {
        return PaperMapping.of(form, EXECUTION, type)
                .says(
                        "originalNumber",
                        moment -> decided(moment)
                                .map(decided -> decided.paper().number())
                                .orElse(""));
    }

    private static Optional<Decided> decided(CaseMoment<?> moment) {
        return moment.last(Decided.class);
    }

    private static Optional<DeferralRequested> asked(CaseMoment<?> moment) {
        return moment.last(DeferralRequested.class);
    }

    private static List<Map<String, String>> instalments(List<Instalment> instalments) {
        return instalments.stream()
                .map(each -> Map.of(
                        "by",
                        DayText.of(each.dueOn()),
                        "amount",
                        String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(each.amountFen(), 2))))
                .toList();
    }

    private static String obligation(CaseMoment<DemandServed> moment) {
        List<String> owed = new ArrayList<>();
        if (moment.event().amountFen() > 0) {
            owed.add("缴纳罚款" + (surcharge(moment) > 0 ? "和加处罚款" : ""));
        }
        owed.addAll(Wording.kinds(moment.the(PerformanceRecord.class).undone(moment.before())));
        return Wording.sentence(String.join("；", owed));
    }

    private static long fine(CaseMoment<?> moment) {
        return moment.the(RemedyRecord.class).fineFen(moment.before());
    }

    /** What is demanded beyond the part of the fine that is not paid. */
    private static long surcharge(CaseMoment<DemandServed> moment) {
        long unpaid = moment.the(PerformanceRecord.class).debt(moment.before()).unpaidFineFen();
        return Math.max(0, moment.event().amountFen() - unpaid);
    }

    private static String payment(DemandServed demand) {
        return demand.amountFen() == 0 || demand.paymentManner().isBlank()
                ? ""
                : "应当给付" + AmountText.of(demand.amountFen()) + "，" + Wording.sentence(demand.paymentManner());
    }

    private static String opinion(CaseMoment<CourtApplied> moment) {
        Optional<DemandAnswered> answered = moment.last(DemandAnswered.class);
        if (answered.isEmpty()) {
            return moment.last(DemandServed.class).isPresent() ? "当事人收到催告书后未提出陈述、申辩。" : "";
        }
        return "当事人提出："
                + Wording.sentence(answered.get().statement())
                + moment.last(DemandReviewed.class)
                        .map(reviewed -> "经复核，" + Wording.sentence(reviewed.result()))
                        .orElse("");
    }

    private static String demands(CaseMoment<CourtApplied> moment) {
        StringBuilder words = new StringBuilder();
        moment.earlier(DemandServed.class)
                .forEach(demand -> words.append("本机关于")
                        .append(Wording.day(demand.at()))
                        .append("催告当事人于")
                        .append(DayText.of(demand.performBy()))
                        .append("前履行。"));
        return words.toString();
    }

    private static String object(CaseMoment<CourtApplied> moment) {
        PerformanceRecord performance = moment.the(PerformanceRecord.class);
        long owed = performance.owedFen(moment.before(), moment.event().at());
        long unpaid = performance.debt(moment.before()).unpaidFineFen();
        List<String> parts = new ArrayList<>();
        if (unpaid > 0) {
            parts.add("罚款" + AmountText.of(unpaid));
        }
        if (owed > unpaid) {
            parts.add("加处罚款" + AmountText.of(owed - unpaid));
        }
        parts.addAll(Wording.kinds(performance.undone(moment.before())));
        return Wording.sentence(String.join("；", parts));
    }
}
