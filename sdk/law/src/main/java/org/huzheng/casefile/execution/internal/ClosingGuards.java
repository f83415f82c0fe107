package org.huzheng.casefile.execution.internal;

import java.time.Instant;
import org.huzheng.BilingualText;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.performance.internal.CollectionRecord;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.casefile.service.internal.ServiceRecord;
import org.huzheng.lifecycle.internal.Guard;

/** What service, performance and execution demand before a case is closed 结案对送达与执行的要求. */
public final class ClosingGuards {
    /** A decision that was made is served, unless it was withdrawn before. */
    public static final Guard<Situation<?>> SERVED = CaseGuards.guard(
            "decision-served",
            "行政处罚法 61(1)",
            "决定书尚未送达当事人",
            "the decision must be served before the case is closed",
            s -> s.the(DecisionRecord.class).inForce().isEmpty()
                    || s.the(ServiceRecord.class).served());

    /** Everything is performed, or the execution ended on a ground of the law. */
    public static final Guard<Situation<?>> PERFORMED = CaseGuards.guard(
            "performed-or-ended",
            "行政处罚法 66(1)",
            "处罚决定尚未履行完毕，强制执行亦未终结",
            "everything must be performed, or the execution ended",
            s -> ended(s.soFar(), s.at()),
            s -> new BilingualText(
                    "尚欠 " + DemandGuards.owed(s) + " 分，未履行："
                            + s.the(PerformanceRecord.class).undone(s.soFar()),
                    "owed " + DemandGuards.owed(s) + " fen, not performed: "
                            + s.the(PerformanceRecord.class).undone(s.soFar())));

    /** Money collected on the spot is in the bank. */
    public static final Guard<Situation<?>> BANKED = CaseGuards.guard(
            "collected-money-banked",
            "行政处罚法 71",
            "当场收缴的罚款尚未缴付指定的银行",
            "money collected on the spot must be in the bank",
            s -> s.the(CollectionRecord.class).equals(CollectionRecord.none()));

    /** What was wrongly taken is given back. */
    public static final Guard<Situation<?>> GIVEN_BACK = CaseGuards.guard(
            "nothing-to-give-back",
            "行政强制法 41",
            "决定被撤销、变更后，多缴的款项尚未退还",
            "what was paid beyond the decision must be given back",
            s -> s.the(PerformanceRecord.class).restored()
                    || s.the(PerformanceRecord.class).excessFen(s.soFar(), s.at()) == 0);

    /** No reconsideration and no suit is going on. */
    public static final Guard<Situation<?>> NO_REMEDY_OPEN = CaseGuards.guard(
            "no-remedy-open",
            "行政处罚法 73(1)",
            "行政复议或者行政诉讼尚未终结",
            "no reconsideration or suit may be going on",
            s -> !s.the(RemedyRecord.class).open());

    private ClosingGuards() {}

    private static boolean ended(CaseSoFar soFar, Instant at) {
        return soFar.state(ExecutionLifecycle.REGION) == ExecutionState.TERMINATED
                || soFar.the(PerformanceRecord.class).finished(soFar, at);
    }
}
