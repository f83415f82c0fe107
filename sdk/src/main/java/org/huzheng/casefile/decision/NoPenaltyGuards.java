package org.huzheng.casefile.decision;

import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.Law;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.Guard;

/** When a violation is not punished 不予处罚的守卫条件. */
public final class NoPenaltyGuards {
    private static final int PUNISHED_FROM = 14;

    private static final int FULLY_PUNISHED_FROM = 18;

    /** The ground's own elements are there. */
    public static final Guard<Situation> GROUND = Law.guard(
            "no-penalty-ground",
            "行政处罚法 33(1)",
            "不予处罚的法定要件不齐：轻微且及时改正且无危害后果的不予处罚；初次且危害后果轻微且及时改正的可以不予处罚",
            "the elements of the ground are incomplete: slight, corrected in time and harmless must go unpunished; a first "
                    + "violation of slight harm, corrected in time, may",
            situation -> {
                NoPenaltyDecided decided = situation.event(NoPenaltyDecided.class);
                return switch (decided.ground()) {
                    case MINOR_AND_CORRECTED -> decided.slight() && decided.corrected() && decided.noHarm();
                    case FIRST_AND_CORRECTED -> decided.firstViolation() && decided.slight() && decided.corrected();
                    case UNDER_FOURTEEN, NO_FAULT, INCAPACITATED, TIME_BARRED -> true;
                };
            });

    /** The party is educated. */
    public static final Guard<Situation> EDUCATED = Law.guard(
            "party-educated",
            "行政处罚法 33(3)",
            "不予处罚的，应当对当事人进行教育",
            "who is not punished must be educated",
            situation -> situation.event(NoPenaltyDecided.class).educated());

    /** A child under fourteen when it acted is not punished. */
    public static final Guard<Situation> FOURTEEN = Law.guard(
            "party-fourteen",
            "行政处罚法 30",
            "不满十四周岁的未成年人有违法行为的，不予行政处罚",
            "a party under fourteen when it acted is not punished",
            situation -> completed(situation, PUNISHED_FROM));

    /** Who was under eighteen gets less. */
    public static final Guard<Situation> MITIGATED = Law.guard(
            "under-eighteen-mitigated",
            "行政处罚法 30",
            "已满十四周岁不满十八周岁的，应当从轻或者减轻行政处罚",
            "for a party under eighteen the penalty must be mitigated",
            situation -> !completed(situation, PUNISHED_FROM)
                    || completed(situation, FULLY_PUNISHED_FROM)
                    || situation.event(PenaltyDecided.class).mitigated());

    private NoPenaltyGuards() {}

    /** Whether the party had completed these years 周岁 when it acted; organisations and the unidentified have. */
    private static boolean completed(Situation situation, int years) {
        CaseOpening opening = situation.soFar().opening();
        return opening.party()
                .citizenId()
                .map(id -> id.hasCompleted(years, opening.actedOn()))
                .orElse(true);
    }
}
