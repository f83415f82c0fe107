package org.huzheng.casefile.rectification.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.rectification.AdviceGiven;
import org.huzheng.casefile.rectification.CorrectionFoundPartial;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.casefile.rectification.CorrectionProlonged;
import org.huzheng.casefile.rectification.CorrectionVerified;
import org.huzheng.casefile.rectification.Milestone;
import org.huzheng.casefile.rectification.MilestoneReached;
import org.huzheng.casefile.rectification.PlanReturned;
import org.huzheng.casefile.rectification.PlanSubmitted;
import org.huzheng.casefile.rectification.RecheckEvent;
import org.huzheng.casefile.team.internal.CaseOfficers;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of correction orders and plans 责令改正与整改的条件. */
final class RectificationGuards {
    static final Guard<Situation<AdviceGiven>> ADVICE_GIVEN = guard(
            "advice-has-content",
            "行政处罚法 6",
            "告知指导须有内容",
            "the advice says something",
            situation -> !situation.event().content().isBlank());
    static final Guard<Situation<CorrectionOrdered>> DEMANDS_STATED = guard(
            "demands-and-basis-stated",
            "行政处罚法 28(1)",
            "责令改正须有文号、依据和具体的改正要求",
            "the order has its number, its basis and says what is to be put right",
            situation -> {
                CorrectionOrdered order = situation.event();
                return !order.document().isBlank()
                        && !order.basis().isBlank()
                        && !order.demands().isEmpty()
                        && order.demands().stream().noneMatch(String::isBlank);
            });
    static final Guard<Situation<CorrectionOrdered>> LIMIT_AHEAD = guard(
            "limit-lies-ahead",
            "行政处罚法 28(1)",
            "改正期限须在责令之日以后",
            "the limit lies after the day of the order",
            situation -> situation
                    .event()
                    .limit()
                    .filter(day -> !day.isAfter(today(situation)))
                    .isEmpty());
    static final Guard<Situation<CorrectionProlonged>> LONGER = guard(
            "limit-moves-forward",
            "行政处罚法 28(1)",
            "延长后的期限须晚于原期限和当日",
            "the new limit is later than the old one and than today",
            situation -> {
                LocalDate day = situation.event().limit();
                return day.isAfter(today(situation))
                        && correction(situation).lastDay().filter(day::isAfter).isPresent();
            });
    static final Guard<Situation<CorrectionProlonged>> LENIENCY_REASONED = guard(
            "leniency-reasoned",
            "行政处罚法 6",
            "延长期限须记录理由",
            "why the party is given more time is recorded",
            situation -> !situation.event().reason().isBlank());
    static final Guard<Situation<PlanSubmitted>> PLAN_ORDERED = guard(
            "plan-in-order",
            "",
            "整改方案须有不重名、时间不倒退的节点",
            "the plan has milestones of different names, none due before the one before it",
            situation -> inOrder(plan(situation)));
    static final Guard<Situation<PlanSubmitted>> PLAN_WITHIN_LIMIT = guard(
            "plan-within-limit",
            "行政处罚法 28(1)",
            "整改方案不得超出改正期限",
            "the plan ends within the limit",
            situation -> plan(situation).stream()
                    .allMatch(milestone -> correction(situation)
                            .lastDay()
                            .filter(day -> !milestone.due().isAfter(day))
                            .isPresent()));
    static final Guard<Situation<PlanReturned>> RETURN_REASONED = guard(
            "plan-return-reasoned",
            "",
            "退回整改方案须说明理由",
            "a plan is returned with reasons",
            situation -> !situation.event().reasons().isBlank());
    static final Guard<Situation<MilestoneReached>> NEXT_MILESTONE = guard(
            "next-milestone",
            "",
            "须为方案中的下一个节点",
            "it is the next milestone of the plan",
            situation -> correction(situation)
                    .next()
                    .map(Milestone::name)
                    .filter(situation.event().milestone()::equals)
                    .isPresent());
    static final Guard<Situation<?>> ALL_MILESTONES = guard(
            "all-milestones-reached",
            "",
            "整改方案的节点须全部完成",
            "all milestones of the plan are reached",
            situation -> correction(situation).next().isEmpty());
    static final Guard<Situation<? extends RecheckEvent>> TWO_OFFICERS = guard(
            "two-officers",
            "行政处罚法 42(1)",
            "复查由两名以上具有资格的执法人员进行",
            "two certified officers or more check",
            situation -> CaseOfficers.twoCertified(situation.event().recheck().officers(), situation.at()));
    static final Guard<Situation<? extends RecheckEvent>> EVIDENCED = guard(
            "recheck-evidenced",
            "行政处罚法 46(2)",
            "复查结论须有证据",
            "what the check found rests on evidence",
            situation -> !situation.event().recheck().evidence().isEmpty());
    static final Guard<Situation<CorrectionVerified>> ALL_CORRECTED = guard(
            "all-demands-met",
            "行政处罚法 28(1)",
            "改正要求须全部满足",
            "every demand of the order is met",
            situation -> situation
                            .event()
                            .recheck()
                            .corrected()
                            .containsAll(correction(situation).demands())
                    && situation.event().recheck().remains().isBlank());
    static final Guard<Situation<CorrectionFoundPartial>> REMAINDER_STATED = guard(
            "remainder-stated",
            "行政处罚法 28(1)",
            "部分改正须载明尚未改正的内容",
            "what is still to be put right is stated",
            situation -> !situation.event().recheck().remains().isBlank());
    static final Guard<Situation<?>> LIMIT_OVER = guard(
            "limit-over",
            "行政处罚法 28(1)",
            "改正期限届满方可认定逾期未改正",
            "only once the limit is over has the party failed to correct",
            situation -> correction(situation).isOver(situation.at()));

    private RectificationGuards() {}

    private static boolean inOrder(List<Milestone> plan) {
        List<LocalDate> days = plan.stream().map(Milestone::due).toList();
        return !plan.isEmpty()
                && plan.stream().map(Milestone::name).distinct().count() == plan.size()
                && plan.stream().noneMatch(milestone -> milestone.name().isBlank())
                && days.equals(days.stream().sorted().toList());
    }

    private static List<Milestone> plan(Situation<PlanSubmitted> situation) {
        return situation.event().milestones();
    }

    private static LocalDate today(Situation<?> situation) {
        return ChinaTime.date(situation.at());
    }

    private static Correction correction(Situation<?> situation) {
        Correction known =
                situation.the(RectificationRecord.class).corrections().get(situation.key());
        return known == null ? Correction.advised() : known;
    }
}
