package org.huzheng.casefile.execution.internal;

import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.execution.ExecutionGivenUp;
import org.huzheng.casefile.execution.ExecutionSuspended;
import org.huzheng.casefile.execution.ExecutionTerminated;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.PartyKind;

/** The conditions of suspending and ending an execution 中止与终结执行的法定条件 (行政强制法 39, 40). */
final class ExecutionGuards {
    static final Guard<Situation<ExecutionSuspended>> SUSPENSION_REASONED = CaseGuards.guard(
            "suspension-reasoned",
            "行政强制法 39(1)",
            "中止执行须说明符合法定情形的事实",
            "a suspension must say what makes its ground hold",
            s -> !s.event().reason().isBlank());
    static final Guard<Situation<?>> THREE_YEARS = CaseGuards.guard(
            "three-years-suspended",
            "行政强制法 39(2)",
            "中止执行尚未满三年",
            "the execution must have been suspended for three years",
            s -> suspended(s).isOver(s.at()),
            s -> suspended(s).explanation());
    static final Guard<Situation<ExecutionGivenUp>> HARMLESS_AND_UNABLE = CaseGuards.guard(
            "harmless-and-unable",
            "行政强制法 39(2)",
            "须没有明显社会危害且当事人确无能力履行",
            "there must be no obvious harm to society, and the party truly unable",
            s -> s.event().harmless() && s.event().unable());
    static final Guard<Situation<ExecutionTerminated>> GROUND_HOLDS = CaseGuards.guard(
            "termination-ground",
            "行政强制法 40",
            "终结执行须有法定情形并说明事实",
            "an execution ends without performance only on a ground of the law",
            ExecutionGuards::groundHolds);
    static final Guard<Situation<?>> NOTHING_LEFT = CaseGuards.guard(
            "nothing-left-to-execute",
            "行政处罚法 66(1)",
            "处罚决定尚未全部履行",
            "everything the decision demands must be performed",
            s -> s.the(PerformanceRecord.class).finished(s.soFar(), s.at())
                    && !s.the(RemedyRecord.class).annulled(s.soFar()),
            s -> new BilingualText(
                    "未履行：" + s.the(PerformanceRecord.class).undone(s.soFar()) + "，尚欠 " + DemandGuards.owed(s) + " 分",
                    "not performed: " + s.the(PerformanceRecord.class).undone(s.soFar()) + ", owed "
                            + DemandGuards.owed(s) + " fen"));

    private ExecutionGuards() {}

    private static Deadline suspended(Situation<?> s) {
        return Deadline.after(
                DemandGuards.record(s).since().orElse(s.at()), StatutoryTerm.EXECUTION_GIVEN_UP.limit(), s.calendar());
    }

    private static boolean groundHolds(Situation<ExecutionTerminated> s) {
        ExecutionTerminated event = s.event();
        boolean citizen = s.soFar().opening().party().kind() == PartyKind.CITIZEN;
        return !event.reason().isBlank()
                && switch (event.ground()) {
                    case CITIZEN_DIED -> citizen;
                    case ORGANISATION_ENDED -> !citizen;
                    case DECISION_ANNULLED -> s.the(RemedyRecord.class).annulled(s.soFar());
                    case SUBJECT_LOST, OTHER -> true;
                };
    }
}
