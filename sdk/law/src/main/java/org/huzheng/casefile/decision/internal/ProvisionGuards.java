package org.huzheng.casefile.decision.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.casefile.assessment.ChangedLaw;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.internal.ApplicableLaw;
import org.huzheng.penalty.internal.LevelLimits;

/** Which provision carries a penalty, and how far 处罚依据的守卫条件 (行政处罚法 13, 14, 37). */
final class ProvisionGuards {
    /** Of old and new provision the one the statute chooses. */
    static final Guard<Situation<PenaltyDecided>> APPLICABLE = CaseGuards.guard(
            "old-or-lighter-law",
            "行政处罚法 37",
            "适用违法行为发生时的规定；决定时规定已修改且新规定处罚较轻或者不认为是违法的，适用新规定",
            "the provision of the day of the act applies; a newer one if it is lighter or no longer regards it as unlawful",
            situation -> established(situation)
                    .map(facts -> applies(situation, facts))
                    .orElse(true),
            situation -> established(situation)
                    .flatMap(facts -> facts.law().changed())
                    .map(changed -> applicable(changed).reason().text())
                    .orElse(new BilingualText(
                            "所引依据公布于违法行为之后，须先比较新旧规定",
                            "a basis was published after the act; compare it with the old provision")));

    /** The fine keeps below the ceiling of departments' rules. */
    static final Guard<Situation<PenaltyDecided>> DEPARTMENT_RULE =
            ceiling("department-rule-ceiling", BasisLevel.DEPARTMENT_RULE, "行政处罚法 13(2)");

    /** The fine keeps below the ceiling of local rules. */
    static final Guard<Situation<PenaltyDecided>> LOCAL_RULE =
            ceiling("local-rule-ceiling", BasisLevel.LOCAL_RULE, "行政处罚法 14(2)");

    static final List<Guard<Situation<PenaltyDecided>>> ALL = List.of(APPLICABLE, DEPARTMENT_RULE, LOCAL_RULE);

    private ProvisionGuards() {}

    private static Optional<CircumstancesEstablished> established(Situation<?> situation) {
        return situation.the(AssessmentRecord.class).established();
    }

    private static List<LegalBasis> basis(Situation<PenaltyDecided> situation) {
        return situation.event().paper().basis();
    }

    private static boolean applies(Situation<PenaltyDecided> situation, CircumstancesEstablished facts) {
        LocalDate acted = facts.act().span().ended().orElse(facts.act().span().began());
        LocalDate decided = situation.event().paper().date();
        return facts.law()
                .changed()
                .map(changed -> chosen(changed, basis(situation)))
                .orElseGet(() -> basis(situation).stream()
                        .filter(basis -> basis.isPublishedBy(decided))
                        .allMatch(basis -> basis.isPublishedBy(acted)));
    }

    private static boolean chosen(ChangedLaw changed, List<LegalBasis> cited) {
        boolean old = cited.contains(changed.atTheAct().basis());
        boolean newer = cited.contains(changed.atTheDecision().basis());
        return switch (applicable(changed).choice()) {
            case OLD -> changed.atTheAct().unlawful() && old && !newer;
            case NEW -> newer && !old;
            case NEW_NOT_UNLAWFUL -> false;
            case UNDECIDED -> !changed.reason().isBlank() && (changed.newApplies() ? newer && !old : old && !newer);
        };
    }

    private static Guard<Situation<PenaltyDecided>> ceiling(String name, BasisLevel level, String article) {
        return CaseGuards.guard(
                name,
                article,
                "规章设定的罚款不得超过限额",
                "a fine that only a rule carries keeps below its ceiling",
                situation -> over(situation, level).isEmpty(),
                situation -> over(situation, level)
                        .map(LegalReason::text)
                        .orElse(new BilingualText("规章罚款超过限额", "over the ceiling")));
    }

    /** The ceiling broken, if the highest basis that may fine at all is of this level. */
    private static Optional<LegalReason> over(Situation<PenaltyDecided> situation, BasisLevel level) {
        PenaltyDecided penalty = situation.event();
        boolean keyField =
                established(situation).map(facts -> facts.law().keyField()).orElse(false);
        return new LevelLimits(
                        penalty.paper().basis(), keyField, situation.rules().ceilings())
                .overCeiling(penalty.fineFen())
                .filter(reason -> reason.article().equals(level.article()));
    }

    private static ApplicableLaw applicable(ChangedLaw changed) {
        return ApplicableLaw.of(changed.atTheAct(), changed.atTheDecision());
    }
}
