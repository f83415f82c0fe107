package org.huzheng.penalty.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.version.RuleFineCeiling;
import org.huzheng.penalty.LegalReason;

/**
 * What the level of its basis allows a penalty to be 处罚种类与效力层级 (行政处罚法 4, 5(3), 10–14, 16). A rule that only spells out a law
 * is cited together with that law, and then the law carries the kind and the amount.
 *
 * @param bases the provisions the penalty rests on
 * @param keyField whether the matter lies in a key field 重点领域
 * @param ceilings the ceilings of rules, as far as they are known here
 */
public record LevelLimits(List<LegalBasis> bases, boolean keyField, List<RuleFineCeiling> ceilings) {
    /** Copies the lists. */
    public LevelLimits {
        bases = List.copyOf(bases);
        ceilings = List.copyOf(ceilings);
    }

    /**
     * Everything that is wrong with this penalty; empty if nothing is.
     *
     * @param kinds what is imposed
     * @param fineFen the fine in fen; 0 if none
     * @param actOn the day of the act: a basis must have been published by then
     */
    public List<LegalReason> verify(List<PenaltyKind> kinds, long fineFen, LocalDate actOn) {
        List<LegalReason> wrong = new ArrayList<>();
        List<LegalBasis> published =
                bases.stream().filter(basis -> basis.isPublishedBy(actOn)).toList();
        bases.stream().filter(basis -> !basis.isPublishedBy(actOn)).forEach(basis -> wrong.add(unpublished(basis)));
        if (bases.isEmpty()) {
            wrong.add(new LegalReason("行政处罚法 38(1)", new BilingualText("行政处罚没有依据", "the penalty has no basis")));
        }
        for (PenaltyKind kind : kinds) {
            if (published.stream().noneMatch(basis -> basis.level().maySet(kind))) {
                wrong.add(notSettable(kind, published));
            }
        }
        overCeiling(published, fineFen).ifPresent(wrong::add);
        return List.copyOf(wrong);
    }

    /** Why a fine exceeds what rules may fine (13(2), 14(2)); empty if it does not, or a basis above rules carries it. */
    public Optional<LegalReason> overCeiling(long fineFen) {
        return overCeiling(bases, fineFen);
    }

    private static LegalReason unpublished(LegalBasis basis) {
        return new LegalReason(
                "行政处罚法 5(3)",
                new BilingualText(
                        basis + "于 " + basis.publishedOn() + " 公布，行为时尚未公布，不得作为依据",
                        basis + " was published on " + basis.publishedOn() + ", after the act, and is no basis"));
    }

    private static LegalReason notSettable(PenaltyKind kind, List<LegalBasis> published) {
        BasisLevel level =
                published.stream().map(LegalBasis::level).sorted().findFirst().orElse(BasisLevel.NORMATIVE_DOCUMENT);
        return new LegalReason(
                kind.restrictsLiberty() ? "行政处罚法 10(2)" : level.article(),
                new BilingualText(
                        "所引依据（最高为" + level.chinese() + "）不得设定" + kind.chinese(),
                        "no basis cited may set " + kind + "; the highest is " + level));
    }

    private Optional<LegalReason> overCeiling(List<LegalBasis> published, long fineFen) {
        if (Fen.require("fine", fineFen) == 0) {
            return Optional.empty();
        }
        List<BasisLevel> levels = published.stream()
                .map(LegalBasis::level)
                .filter(level -> level.maySet(PenaltyKind.FINE))
                .toList();
        if (levels.isEmpty() || levels.stream().anyMatch(level -> !level.isRule())) {
            return Optional.empty();
        }
        List<RuleFineCeiling> known = levels.stream()
                .flatMap(level -> RuleFineCeiling.among(ceilings, level, keyField).stream())
                .toList();
        if (known.stream().anyMatch(ceiling -> fineFen <= ceiling.fen())) {
            return Optional.empty();
        }
        return Optional.of(new LegalReason(levels.get(0).article(), ceilingText(known, fineFen)));
    }

    private static BilingualText ceilingText(List<RuleFineCeiling> known, long fineFen) {
        if (known.isEmpty()) {
            return new BilingualText("规章罚款限额未配置，无法判断", "the ceiling for fines of rules is not stated; nobody can tell");
        }
        RuleFineCeiling ceiling = known.get(0);
        return new BilingualText(
                "罚款 " + Fen.yuan(fineFen) + " 元超过规章罚款限额 " + Fen.yuan(ceiling.fen()) + " 元（" + ceiling.source() + "）",
                "a fine of " + Fen.yuan(fineFen) + " yuan exceeds the ceiling of " + Fen.yuan(ceiling.fen())
                        + " yuan for rules (" + ceiling.source() + ")");
    }
}
