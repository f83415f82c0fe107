package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.ObligationPerformed;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.performance.RestitutionMade;
import org.huzheng.casefile.performance.SurchargeReduced;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.internal.Fen;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of performing a decision 履行的法定条件 (行政处罚法 66, 67, 72). */
final class PerformanceGuards {
    static final Guard<Situation<FinePaid>> NOT_MORE_THAN_OWED = notMoreThanOwed(FinePaid::amountFen);
    static final Guard<Situation<FineCollectedOnSpot>> COLLECTED_NOT_MORE_THAN_OWED =
            notMoreThanOwed(FineCollectedOnSpot::amountFen);
    static final Guard<Situation<FinePaid>> RECEIPT_KEPT = CaseGuards.guard(
            "payment-receipt",
            "行政处罚法 67(3)",
            "缴款须有银行或者电子支付系统的凭证",
            "a payment needs the receipt of the bank or the payment system",
            s -> !s.event().receiptNumber().isBlank());
    static final Guard<Situation<ObligationPerformed>> PART_OF_DECISION = CaseGuards.guard(
            "part-of-decision",
            "行政处罚法 66(1)",
            "履行内容须为决定所载且尚未履行，并有证明",
            "what was performed must be a part of the decision that is open, with proof",
            s -> !s.event().proof().isBlank()
                    && record(s).undone(s.soFar()).contains(s.event().kind()));
    static final Guard<Situation<PerformanceFellOverdue>> TIME_OVER = CaseGuards.guard(
            "performance-time-over",
            "行政处罚法 66(1)",
            "履行期限尚未届满，或者已无应履行的内容",
            "the time must be over and something open",
            s -> record(s).debt(s.soFar()).overdueFen(day(s)) > 0 || obligationsLate(s));
    static final Guard<Situation<SurchargeReduced>> WITHIN_SURCHARGE = CaseGuards.guard(
            "within-surcharge",
            "行政强制法 42(1)",
            "减免数额不得超出加处的罚款",
            "no more than the surcharge can be remitted",
            s -> s.event().amountFen() > 0
                    && s.event().amountFen()
                            <= record(s)
                                            .debt(s.soFar())
                                            .surchargeThrough(day(s))
                                            .totalFen()
                                    - record(s).remittedFen());
    static final Guard<Situation<SurchargeReduced>> MADE_GOOD = CaseGuards.guard(
            "made-good",
            "行政强制法 42(1)",
            "当事人采取补救措施的，方可减免加处的罚款",
            "the surcharge may be remitted only if the party made good",
            s -> !s.event().measures().isBlank());
    static final Guard<Situation<?>> ALL_PERFORMED = CaseGuards.guard(
            "all-performed",
            "行政处罚法 66(1)",
            "处罚决定尚未全部履行",
            "everything the decision demands must be performed",
            s -> record(s).finished(s.soFar(), s.at()),
            s -> new BilingualText(
                    "尚欠 " + Fen.yuan(owed(s)) + " 元，未履行：" + record(s).undone(s.soFar()),
                    Fen.yuan(owed(s)) + " yuan are owed, not performed: "
                            + record(s).undone(s.soFar())));
    static final Guard<Situation<?>> DECISION_STANDS = CaseGuards.guard(
            "decision-stands",
            "行政强制法 40(4)",
            "据以执行的行政决定已被撤销",
            "the decision must not have been annulled",
            s -> !s.the(RemedyRecord.class).annulled(s.soFar()));
    static final Guard<Situation<?>> DECISION_GONE = CaseGuards.guard(
            "decision-gone",
            "行政强制法 40(4)",
            "据以执行的行政决定未被撤销",
            "the decision must have been annulled",
            s -> s.the(RemedyRecord.class).annulled(s.soFar()));
    static final Guard<Situation<?>> NOTHING_TAKEN = CaseGuards.guard(
            "nothing-taken",
            "行政强制法 41",
            "已经执行的，应当恢复原状或者退还财物",
            "what was taken must be given back",
            s -> record(s).debt(s.soFar()).paidFen() == 0 && record(s).done().isEmpty());
    static final Guard<Situation<?>> SET_ASIDE = CaseGuards.guard(
            "decision-set-aside",
            "行政强制法 41",
            "据以执行的行政决定未被撤销、变更",
            "the decision must have been annulled or changed",
            s -> s.the(RemedyRecord.class).overturned(s.soFar()));
    static final Guard<Situation<RestitutionMade>> GIVEN_BACK = CaseGuards.guard(
            "all-given-back",
            "行政强制法 41",
            "应当退还多缴的全部款项",
            "all that was paid beyond the decision must be given back",
            s -> s.event().amountFen() >= record(s).excessFen(s.soFar(), s.at())
                    && s.event().amountFen() <= record(s).debt(s.soFar()).paidFen(),
            s -> new BilingualText(
                    "应退 " + Fen.yuan(record(s).excessFen(s.soFar(), s.at())) + " 元",
                    Fen.yuan(record(s).excessFen(s.soFar(), s.at())) + " yuan must be given back"));

    private PerformanceGuards() {}

    static PerformanceRecord record(Situation<?> s) {
        return s.the(PerformanceRecord.class);
    }

    static LocalDate day(Situation<?> s) {
        return ChinaTime.date(s.at());
    }

    static long owed(Situation<?> s) {
        return record(s).owedFen(s.soFar(), s.at());
    }

    private static <E extends CaseEvent> Guard<Situation<E>> notMoreThanOwed(ToLongFunction<E> amount) {
        return CaseGuards.guard(
                "not-more-than-owed",
                "行政处罚法 72(1)(1)",
                "缴款数额须为正数，且不超出应缴罚款与加处罚款",
                "a payment is positive and no more than fine and surcharge",
                s -> amount.applyAsLong(s.event()) > 0 && amount.applyAsLong(s.event()) <= owed(s),
                s -> new BilingualText(
                        "应缴 " + Fen.yuan(owed(s)) + " 元，缴款 " + Fen.yuan(amount.applyAsLong(s.event())) + " 元",
                        Fen.yuan(owed(s)) + " yuan are owed, " + Fen.yuan(amount.applyAsLong(s.event()))
                                + " were paid"));
    }

    private static boolean obligationsLate(Situation<PerformanceFellOverdue> s) {
        return s.the(DecisionRecord.class).punishes()
                && !record(s).undone(s.soFar()).isEmpty()
                && s.event().lastDay().filter(last -> last.isBefore(day(s))).isPresent();
    }
}
