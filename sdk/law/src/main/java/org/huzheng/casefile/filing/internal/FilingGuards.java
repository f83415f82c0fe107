package org.huzheng.casefile.filing.internal;

import java.time.LocalDate;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.filing.ClockPaused;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.procedure.ClockRule;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;

/** What the law demands of a filing and of its clock 立案与办案期限的守卫条件. */
public final class FilingGuards {
    /** The violation was discovered in time. */
    public static final Guard<Situation<Filed>> DISCOVERED_IN_TIME = CaseGuards.guard(
            "discovered-in-time",
            "行政处罚法 36(1)",
            "违法行为在二年内未被发现的不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的为五年",
            "a violation not discovered within two years is not punished; five where life, health or financial security "
                    + "were harmed",
            situation -> {
                Filed filed = situation.event();
                return !filed.discoveredOn().isAfter(lastDay(situation));
            },
            situation -> new BilingualText(
                    "追责期限已于 " + lastDay(situation) + " 届满", "the limitation ended on " + lastDay(situation)));

    /** The department may handle it. */
    public static final Guard<Situation<Filed>> COMPETENT = CaseGuards.guard(
            "competent-agency",
            "行政处罚法 22",
            "行政处罚由违法行为发生地的行政机关管辖；本机关对本案没有管辖权",
            "the department of the place of the act is competent; this one is not",
            situation -> situation
                    .event()
                    .competence()
                    .allows(situation.soFar().opening().agency().code().toString()),
            situation -> new BilingualText(
                    "本机关不是有管辖权的机关：" + situation.event().competence().ground(),
                    "this department is not the competent one: "
                            + situation.event().competence().kind()));

    /** A rule lets the clock pause. */
    public static final Guard<Situation<ClockPaused>> PAUSE_BY_RULE = CaseGuards.guard(
            "pause-by-rule",
            "行政处罚法 60",
            "办案期限只在法律、法规、规章有规定时方可扣除",
            "the ninety days pause only where a law, regulation or rule says so",
            situation -> situation.rules().clockRule(situation.event().rule()).isPresent());

    /** A rule lets the clock grow. */
    public static final Guard<Situation<ClockExtended>> EXTENSION_BY_RULE = CaseGuards.guard(
            "extension-by-rule",
            "行政处罚法 60",
            "办案期限只在法律、法规、规章有规定时方可延长，且不得超过其规定",
            "the ninety days grow only where a law, regulation or rule says so, and no further than it says",
            situation -> {
                ClockExtended extended = situation.event();
                return extended.days() > 0
                        && !extended.approvedBy().isBlank()
                        && situation
                                .rules()
                                .clockRule(extended.rule())
                                .filter(rule -> already(situation, rule) + extended.days() <= rule.mostDays())
                                .isPresent();
            });

    /** Only days that still run can become more. */
    public static final Guard<Situation<?>> EXTENDED_WHILE_RUNNING = CaseGuards.guard(
            "extended-while-running",
            "行政处罚法 60",
            "办案期限届满后不得再延长",
            "the ninety days cannot be extended once they are over",
            FilingGuards::inTime,
            FilingGuards::period);

    /** The ninety days are not over. */
    public static final Guard<Situation<?>> IN_TIME = CaseGuards.guard(
            "within-case-period",
            "行政处罚法 60",
            "行政处罚决定应当自立案之日起九十日内作出",
            "the decision is made within ninety days of filing",
            FilingGuards::inTime,
            FilingGuards::period);

    private FilingGuards() {}

    /** By how many days this rule has extended them before: its limit is one for all extensions together. */
    private static long already(Situation<?> situation, ClockRule rule) {
        return situation.soFar().events().stream()
                .filter(event -> event instanceof ClockExtended extended
                        && extended.rule().equals(rule.name()))
                .mapToLong(event -> ((ClockExtended) event).days())
                .sum();
    }

    private static boolean inTime(Situation<?> situation) {
        return situation
                .the(ClockRecord.class)
                .deadline(situation.calendar())
                .map(deadline -> !deadline.isOver(situation.at()))
                .orElse(false);
    }

    private static BilingualText period(Situation<?> situation) {
        return situation
                .the(ClockRecord.class)
                .deadline(situation.calendar())
                .map(Deadline::explanation)
                .orElse(new BilingualText("案件尚未立案", "the case was never filed"));
    }

    private static LocalDate lastDay(Situation<Filed> situation) {
        StatutoryTerm term =
                situation.event().graveHarm() ? StatutoryTerm.LIMITATION_LIFE_AND_FINANCE : StatutoryTerm.LIMITATION;
        return situation.soFar().opening().actedOn().plusYears(term.limit().length());
    }
}
