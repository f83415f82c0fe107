package org.huzheng.casefile.paper;

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
import org.huzheng.casefile.performance.PerformanceRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.remedy.RemedyRecord;
import org.huzheng.document.AmountText;
import org.huzheng.document.DayText;

/** Documents about performing a decision 履行和强制执行文书. */
final class ExecutionPapers {
    static final List<Occasion<?>> OCCASIONS = List.of(
            about("INSTALMENT_DECISION", DeferralApproved.class)
                    .words(
                            "application",
                            told -> asked(told)
                                    .map(asked -> "你（单位）于" + Wording.day(asked.at()) + "申请延期或者分期缴纳罚款。")
                                    .orElse(""))
                    .says(
                            "reasons",
                            told -> asked(told)
                                    .map(asked -> Wording.sentence(asked.hardship()))
                                    .orElse(""))
                    .words("approval", told -> "经本机关批准")
                    .rows("instalments", told -> instalments(told.event().instalments())),
            about("DEMAND", DemandServed.class)
                    .words("obligation", told -> obligation(told))
                    .says("deadline", told -> DayText.of(told.event().performBy()) + "前（含当日）")
                    .says("manner", told -> told.event().manner())
                    .says("monetary", told -> told.event().amountFen() > 0 ? "是" : "否")
                    .settles("fineFen", told -> told.event().amountFen() > 0 ? Wording.fen(fine(told)) : "")
                    .settles("surchargeFen", told -> Wording.fen(surcharge(told)))
                    .words("surchargeStandard", told -> surcharge(told) > 0 ? "每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额。" : "")
                    .words("payment", told -> payment(told.event()))
                    .words("rights", told -> told.event().rightsStated() ? "你（单位）收到本催告书后，有权进行陈述和申辩。" : ""),
            about("ENFORCEMENT_DECISION", EnforcementDecided.class)
                    .says("originalNumber", told -> "")
                    .says(
                            "seal",
                            told -> told.event().sealed()
                                    ? told.opening().agency().name()
                                    : "")
                    .says("reasons", told -> Wording.sentence(told.event().reason()))
                    .says("basis", told -> Wording.cited(told.event().powerBasis()))
                    .says("manner", told -> told.event().manner())
                    .says("enforcedAt", told -> Wording.day(told.event().plannedAt()))
                    .says("remedy", told -> Wording.sentence(told.event().remedies())),
            about("COURT_APPLICATION", CourtApplied.class)
                    .says(
                            "seal",
                            told -> told.event().sealed()
                                    ? told.opening().agency().name()
                                    : "")
                    .says("recipient", told -> told.event().court())
                    .says(
                            "facts",
                            told -> decided(told)
                                    .map(decided ->
                                            Wording.sentence(decided.paper().facts()))
                                    .orElse(""))
                    .says("reasons", NoticePapers.noticed(notice -> Wording.sentence(notice.reasons())))
                    .says(
                            "basis",
                            told -> decided(told)
                                    .map(decided ->
                                            Wording.basis(decided.paper().basis()))
                                    .orElse(""))
                    .words("partyOpinion", ExecutionPapers::opinion)
                    .words("demands", ExecutionPapers::demands)
                    .words("object", ExecutionPapers::object));

    private ExecutionPapers() {}

    private static <E extends CaseEvent> Occasion<E> about(String form, Class<E> type) {
        return Occasion.of(form, EXECUTION, type)
                .says(
                        "originalNumber",
                        told -> decided(told)
                                .map(decided -> decided.paper().number())
                                .orElse(""));
    }

    private static Optional<Decided> decided(Told<?> told) {
        return told.last(Decided.class);
    }

    private static Optional<DeferralRequested> asked(Told<?> told) {
        return told.last(DeferralRequested.class);
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

    private static String obligation(Told<DemandServed> told) {
        List<String> owed = new ArrayList<>();
        if (told.event().amountFen() > 0) {
            owed.add("缴纳罚款" + (surcharge(told) > 0 ? "和加处罚款" : ""));
        }
        owed.addAll(Wording.kinds(told.the(PerformanceRecord.class).undone(told.before())));
        return Wording.sentence(String.join("；", owed));
    }

    private static long fine(Told<?> told) {
        return told.the(RemedyRecord.class).fineFen(told.before());
    }

    /** What is demanded beyond the part of the fine that is not paid. */
    private static long surcharge(Told<DemandServed> told) {
        long unpaid = told.the(PerformanceRecord.class).debt(told.before()).unpaidFineFen();
        return Math.max(0, told.event().amountFen() - unpaid);
    }

    private static String payment(DemandServed demand) {
        return demand.amountFen() == 0 || demand.paymentManner().isBlank()
                ? ""
                : "应当给付" + AmountText.of(demand.amountFen()) + "，" + Wording.sentence(demand.paymentManner());
    }

    private static String opinion(Told<CourtApplied> told) {
        Optional<DemandAnswered> answered = told.last(DemandAnswered.class);
        if (answered.isEmpty()) {
            return told.last(DemandServed.class).isPresent() ? "当事人收到催告书后未提出陈述、申辩。" : "";
        }
        return "当事人提出："
                + Wording.sentence(answered.get().statement())
                + told.last(DemandReviewed.class)
                        .map(reviewed -> "经复核，" + Wording.sentence(reviewed.result()))
                        .orElse("");
    }

    private static String demands(Told<CourtApplied> told) {
        StringBuilder words = new StringBuilder();
        told.earlier(DemandServed.class)
                .forEach(demand -> words.append("本机关于")
                        .append(Wording.day(demand.at()))
                        .append("催告当事人于")
                        .append(DayText.of(demand.performBy()))
                        .append("前履行。"));
        return words.toString();
    }

    private static String object(Told<CourtApplied> told) {
        PerformanceRecord performance = told.the(PerformanceRecord.class);
        long owed = performance.owedFen(told.before(), told.event().at());
        long unpaid = performance.debt(told.before()).unpaidFineFen();
        List<String> parts = new ArrayList<>();
        if (unpaid > 0) {
            parts.add("罚款" + AmountText.of(unpaid));
        }
        if (owed > unpaid) {
            parts.add("加处罚款" + AmountText.of(owed - unpaid));
        }
        parts.addAll(Wording.kinds(performance.undone(told.before())));
        return Wording.sentence(String.join("；", parts));
    }
}
