package org.huzheng.casefile.remedy.internal;

import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;

/** When a penalty may enter the credit file 记入信用档案的法定条件. */
final class CreditGuards {
    private static final String ARTICLE = "浙江省公共信用信息管理条例 11(2)";

    static final Guard<Situation<?>> PENALTY_IN_FORCE = CaseGuards.guard(
            "penalty-in-force",
            ARTICLE,
            "仅行政处罚信息可以记入",
            "only a penalty in force can be reported",
            s -> s.the(DecisionRecord.class).punishes());
    static final Guard<Situation<?>> NOT_SIMPLE = CaseGuards.guard(
            "not-simple",
            ARTICLE,
            "适用简易程序作出的行政处罚除外",
            "a penalty decided on the spot is never reported",
            s -> !s.the(DecisionRecord.class).onSpot());
    static final Guard<Situation<?>> REMEDY_CLOSED = CaseGuards.guard(
            "remedy-closed",
            ARTICLE,
            "须在法定期限内未提起行政复议、行政诉讼，或者救济程序已经终结",
            "the periods for remedies must be over, or the remedies ended",
            s -> s.the(RemedyRecord.class).closed(s.soFar(), s.at()),
            s -> s.the(RemedyRecord.class)
                    .lastPeriod(s.soFar())
                    .map(Deadline::explanation)
                    .orElseGet(() -> new BilingualText("救济程序尚未终结", "a remedy is still open")));
    static final Guard<Situation<?>> UPHELD = CaseGuards.guard(
            "finally-upheld",
            ARTICLE,
            "经行政复议、行政诉讼的，须最终维持原决定",
            "after a remedy, the decision must have been upheld",
            s -> !s.the(RemedyRecord.class).overturned(s.soFar()));

    private CreditGuards() {}
}
