package org.huzheng.casefile.execution.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.execution.DemolitionAnnounced;
import org.huzheng.casefile.execution.EnforcementCarriedOut;
import org.huzheng.casefile.execution.EnforcementDecided;
import org.huzheng.casefile.execution.ExecutionKind;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of executing by the agency itself 行政机关强制执行的法定条件 (行政强制法 34–46). */
final class EnforcementGuards {
    /** 行政强制法 43(1) does not say when night begins; these are the hours of 噪声污染防治法 88(2). */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);

    static final Guard<Situation<EnforcementDecided>> OWN_POWER = CaseGuards.guard(
            "own-power-to-execute",
            "行政强制法 34",
            "具有行政强制执行权的行政机关方可强制执行，须载明法律依据",
            "only an agency to which a law gives the power may execute by itself",
            s -> !s.event().powerBasis().isBlank());
    static final Guard<Situation<?>> NOT_STAYED = CaseGuards.guard(
            "execution-not-stayed",
            "行政复议法 42",
            "复议、诉讼期间决定停止执行的，不得执行",
            "nothing may be executed while it is stayed",
            s -> !s.the(RemedyRecord.class).stayed());
    static final Guard<Situation<EnforcementDecided>> DEMAND_OVER = CaseGuards.guard(
            "demand-time-over",
            "行政强制法 37(1)",
            "经催告逾期仍不履行的，方可作出强制执行决定；有证据证明转移或者隐匿财物的除外",
            "the time of the demand must be over, unless property is being moved or hidden",
            EnforcementGuards::demandOver);
    static final Guard<Situation<EnforcementDecided>> DECISION_CONTENT = CaseGuards.guard(
            "enforcement-decision-content",
            "行政强制法 37(2)",
            "强制执行决定应当载明理由依据、方式时间、救济途径和期限并盖章",
            "the decision must give reasons, manner, time and remedies, and carry the seal",
            s -> contentComplete(s.event()));
    static final Guard<Situation<EnforcementDecided>> SURCHARGE_THIRTY_DAYS = CaseGuards.guard(
            "surcharge-thirty-days",
            "行政强制法 46(1)",
            "加处罚款超过三十日、经催告仍不履行的，方可强制执行金钱给付义务",
            "money is executed only after thirty days of surcharge",
            EnforcementGuards::surchargeLongEnough);
    static final Guard<Situation<EnforcementDecided>> DEMOLITION = CaseGuards.guard(
            "demolition-announced-and-final",
            "行政强制法 44",
            "强制拆除应当公告限期自行拆除，且复议、诉讼期限届满未用",
            "a demolition must be announced with a time that is over, and the remedy periods be over unused",
            EnforcementGuards::demolitionReady);
    static final Guard<Situation<DemolitionAnnounced>> ANNOUNCEMENT = CaseGuards.guard(
            "demolition-time-given",
            "行政强制法 44",
            "公告应当限期当事人自行拆除",
            "the announcement must leave time for demolishing it oneself",
            s -> s.event().demolishBy().isAfter(ChinaTime.date(s.at()))
                    && !s.event().place().isBlank());
    static final Guard<Situation<EnforcementCarriedOut>> BY_DAY = CaseGuards.guard(
            "no-night-no-holiday",
            "行政强制法 43(1)",
            "不得在夜间或者法定节假日实施强制执行，情况紧急的除外",
            "no execution at night or on a public holiday, unless it is urgent",
            s -> !s.event().urgency().isBlank() || (!night(s) && !holiday(s)),
            s -> new BilingualText(
                    ChinaTime.date(s.at())
                            + s.calendar().note(ChinaTime.date(s.at())).orElse(""),
                    "at " + s.at().atZone(ChinaTime.ZONE).toLocalDateTime()));
    static final Guard<Situation<EnforcementCarriedOut>> UTILITIES = CaseGuards.guard(
            "no-utilities-cut",
            "行政强制法 43(2)",
            "不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使履行",
            "no water, power, heat or gas of a home may be cut to force the party",
            s -> !s.event().utilitiesCut());

    private EnforcementGuards() {}

    private static boolean demandOver(Situation<EnforcementDecided> s) {
        boolean hiding =
                s.event().hidingProof().filter(proof -> !proof.isBlank()).isPresent();
        return hiding
                || DemandGuards.record(s)
                        .demand()
                        .map(demand -> demand.performBy().isBefore(ChinaTime.date(s.at())))
                        .orElse(false);
    }

    private static boolean contentComplete(EnforcementDecided decided) {
        return decided.sealed()
                && !decided.reason().isBlank()
                && !decided.manner().isBlank()
                && !decided.remedies().isBlank()
                && !decided.plannedAt().isBefore(decided.at());
    }

    private static boolean surchargeLongEnough(Situation<EnforcementDecided> s) {
        if (s.event().kind() != ExecutionKind.MONEY) {
            return true;
        }
        Optional<LocalDate> since = s.the(PerformanceRecord.class)
                .debt(s.soFar())
                .surchargeThrough(ChinaTime.date(s.at()))
                .imposedSince();
        return since.map(day -> Deadline.after(
                                ChinaTime.startOf(day), StatutoryTerm.SURCHARGE_BEFORE_EXECUTION.limit(), s.calendar())
                        .isOver(s.at()))
                .orElse(false);
    }

    private static boolean demolitionReady(Situation<EnforcementDecided> s) {
        RemedyRecord remedy = s.the(RemedyRecord.class);
        return s.event().kind() != ExecutionKind.DEMOLITION
                || (remedy.closed(s.soFar(), s.at())
                        && !remedy.overturned(s.soFar())
                        && DemandGuards.record(s)
                                .demolition()
                                .map(announced -> announced.demolishBy().isBefore(ChinaTime.date(s.at())))
                                .orElse(false));
    }

    private static boolean night(Situation<?> s) {
        LocalTime time = s.at().atZone(ChinaTime.ZONE).toLocalTime();
        return time.isBefore(NIGHT_ENDS) || !time.isBefore(NIGHT_BEGINS);
    }

    /** A holiday by name; an ordinary weekend is none. */
    private static boolean holiday(Situation<?> s) {
        LocalDate day = ChinaTime.date(s.at());
        return !s.calendar().isWorkday(day) && s.calendar().note(day).isPresent();
    }
}
