package org.huzheng.casefile.decision.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.LeniencyRule;

/** When a violation is not punished 不予处罚的守卫条件. */
public final class NoPenaltyGuards {
    private static final int PUNISHED_FROM = 14;

    /** What weighs was established; nobody is spared on somebody's word. */
    public static final Guard<Situation<?>> ESTABLISHED = CaseGuards.guard(
            "spared-on-facts",
            "行政处罚法 33(1)",
            "不予处罚须先认定违法情节",
            "before a violation goes unpunished what weighs must be established",
            situation -> situation.the(AssessmentRecord.class).established().isPresent());

    /** Each ground holds by what was established; in the order of the grounds. */
    public static final List<Guard<Situation<NoPenaltyDecided>>> GROUNDS =
            Arrays.stream(NoPenaltyGround.values()).map(NoPenaltyGuards::holds).toList();

    /** What must go unpunished is not said to be a choice. */
    public static final Guard<Situation<NoPenaltyDecided>> MUST_BEFORE_MAY = CaseGuards.guard(
            "must-before-may",
            "行政处罚法 33(1)",
            "情节属于应当不予处罚的，不得以可以不予处罚作出决定",
            "what must go unpunished may not be decided as what may",
            situation -> situation.event().ground().obligatory()
                    || !situation
                            .the(AssessmentRecord.class)
                            .leniency(situation.soFar())
                            .map(Leniency::mustNotPunish)
                            .orElse(false));

    /** The guardian of a child is ordered to discipline it. */
    public static final Guard<Situation<NoPenaltyDecided>> GUARDIAN_OF_CHILD = guardian(
            "guardian-ordered-to-discipline",
            NoPenaltyGround.UNDER_FOURTEEN,
            "不满十四周岁不予处罚的，责令监护人加以管教",
            "the guardian of a child under fourteen is ordered to discipline it");

    /** The guardian of who cannot understand the act is ordered to watch over them. */
    public static final Guard<Situation<NoPenaltyDecided>> GUARDIAN_OF_INCAPACITATED = guardian(
            "guardian-ordered-to-watch",
            NoPenaltyGround.INCAPACITATED,
            "不能辨认或者不能控制自己行为的，应当责令其监护人严加看管和治疗",
            "the guardian is ordered to watch over the party and have them treated");

    /** The party is educated. */
    public static final Guard<Situation<NoPenaltyDecided>> EDUCATED = CaseGuards.guard(
            "party-educated",
            "行政处罚法 33(3)",
            "不予处罚的，应当对当事人进行教育",
            "who is not punished must be educated",
            situation -> situation.event().educated());

    /** A child under fourteen when it acted is not punished. */
    public static final Guard<Situation<?>> FOURTEEN = CaseGuards.guard(
            "party-fourteen",
            "行政处罚法 30",
            "不满十四周岁的未成年人有违法行为的，不予行政处罚",
            "a party under fourteen when it acted is not punished",
            situation -> completed(situation, PUNISHED_FROM));

    private NoPenaltyGuards() {}

    private static Guard<Situation<NoPenaltyDecided>> holds(NoPenaltyGround ground) {
        BilingualText text = rule(ground)
                .map(LeniencyRule::text)
                .orElse(new BilingualText("违法行为超过追责期限被发现", "discovered after the limitation"));
        return CaseGuards.guard(
                "ground-" + ground.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ground.article(),
                "不予处罚的情形须经认定：" + text.zh(),
                "the ground must follow from what was established: " + text.en(),
                situation -> situation.event().ground() != ground || stands(situation, ground));
    }

    /** The rule of leniency a ground is, by its name; the limitation is none. */
    private static Optional<LeniencyRule> rule(NoPenaltyGround ground) {
        return ground == NoPenaltyGround.TIME_BARRED
                ? Optional.empty()
                : Optional.of(LeniencyRule.valueOf(ground.name()));
    }

    private static boolean stands(Situation<?> situation, NoPenaltyGround ground) {
        AssessmentRecord assessment = situation.the(AssessmentRecord.class);
        return rule(ground)
                .map(rule -> assessment
                        .leniency(situation.soFar())
                        .map(leniency -> leniency.holds(rule))
                        .orElse(true))
                .orElseGet(() -> assessment.established().isEmpty() || assessment.timeBarred(situation.soFar()));
    }

    private static Guard<Situation<NoPenaltyDecided>> guardian(
            String name, NoPenaltyGround ground, String zh, String en) {
        return CaseGuards.guard(name, ground.article(), zh, en, situation -> {
            NoPenaltyDecided decided = situation.event();
            return decided.ground() != ground || decided.guardianOrdered();
        });
    }

    /** Whether the party had completed these years 周岁 when it acted; organisations and the unidentified have. */
    private static boolean completed(Situation<?> situation, int years) {
        CaseOpening opening = situation.soFar().opening();
        return opening.party()
                .citizenId()
                .map(id -> id.hasCompleted(years, opening.actedOn()))
                .orElse(true);
    }
}
