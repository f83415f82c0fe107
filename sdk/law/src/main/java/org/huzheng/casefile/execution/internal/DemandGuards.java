package org.huzheng.casefile.execution.internal;

import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.performance.internal.PerformanceLifecycle;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.performance.internal.PerformanceState;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.internal.Fen;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of a demand 催告的法定条件 (行政强制法 35, 36, 54). */
final class DemandGuards {
    static final Guard<Situation<?>> OVERDUE = CaseGuards.guard(
            "performance-overdue",
            "行政强制法 54",
            "当事人尚未逾期",
            "the party must be overdue",
            s -> s.soFar().state(PerformanceLifecycle.REGION) == PerformanceState.OVERDUE);
    static final Guard<Situation<DemandServed>> TIME_AND_MANNER = CaseGuards.guard(
            "demand-time-and-manner",
            "行政强制法 35",
            "催告书应当载明履行义务的期限和方式",
            "a demand must give time and manner of performance",
            s -> s.event().performBy().isAfter(ChinaTime.date(s.at()))
                    && !s.event().manner().isBlank());
    static final Guard<Situation<DemandServed>> AMOUNT = CaseGuards.guard(
            "demand-amount",
            "行政强制法 35(3)",
            "涉及金钱给付的，应当有明确的金额和给付方式，且不得超出应缴数额",
            "a demand for money must give the amount, no more than is owed, and how to pay it",
            DemandGuards::amountRight,
            s -> new BilingualText(
                    "应缴 " + Fen.yuan(owed(s)) + " 元，催告 " + Fen.yuan(s.event().amountFen()) + " 元",
                    Fen.yuan(owed(s)) + " yuan are owed, demanded are "
                            + Fen.yuan(s.event().amountFen())));
    static final Guard<Situation<DemandServed>> RIGHTS = CaseGuards.guard(
            "demand-rights",
            "行政强制法 35(4)",
            "催告书应当载明当事人的陈述权和申辩权",
            "a demand must state the rights to speak and to defend oneself",
            s -> s.event().rightsStated());
    static final Guard<Situation<?>> ANSWERED = CaseGuards.guard(
            "statement-to-review",
            "行政强制法 36",
            "没有待复核的陈述、申辩",
            "there must be a statement to review",
            s -> record(s).unreviewed() > 0);
    static final Guard<Situation<?>> REVIEWED = CaseGuards.guard(
            "statements-reviewed",
            "行政强制法 36",
            "当事人的陈述、申辩应当先行复核",
            "what the party said must be reviewed first",
            s -> record(s).unreviewed() == 0);

    private DemandGuards() {}

    static ExecutionRecord record(Situation<?> s) {
        return s.the(ExecutionRecord.class);
    }

    static long owed(Situation<?> s) {
        return s.the(PerformanceRecord.class).owedFen(s.soFar(), s.at());
    }

    private static boolean amountRight(Situation<DemandServed> s) {
        DemandServed demand = s.event();
        return owed(s) == 0
                ? demand.amountFen() == 0
                : demand.amountFen() > 0
                        && demand.amountFen() <= owed(s)
                        && !demand.paymentManner().isBlank();
    }
}
