package org.huzheng.penalty.discretion;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.internal.FineVerdict;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.LeniencyEffect;
import org.huzheng.penalty.leniency.internal.LeniencyGround;

/**
 * Holds a fine against tier, statute and leniency 罚款裁量审查. Whatever reason is given, a fine never exceeds the statutory
 * maximum, and goes below the statutory minimum only by 减轻.
 */
final class FineCheck {
    /** What a fine is held against 裁量边界: the provision, its range, the range of the tier, and what makes it heavier. */
    private record FineBounds(String basis, FineRange statute, FineRange tier, List<LegalReason> heavier) {
        FineBounds {
            heavier = List.copyOf(heavier);
        }

        static FineBounds of(TierAnswer.Found found) {
            return new FineBounds(found.benchmark().basis().toString(), found.statute(), found.range(), heavier(found));
        }

        private static List<LegalReason> heavier(TierAnswer.Found found) {
            BenchmarkContent benchmark = BenchmarkContent.of(found.benchmark());
            return found.heavier().stream()
                    .map(benchmark::heavier)
                    .map(HeavierRule::reason)
                    .toList();
        }

        /** Without a benchmark the whole range of the provision is one tier, and nothing in it makes a fine heavier. */
        static FineBounds of(FineNorm norm) {
            return new FineBounds(norm.basis().toString(), norm.range(), norm.range(), List.of());
        }
    }

    private static final String ARTICLE = "行政处罚法 34";

    private final FineBounds bounds;
    private final Leniency leniency;
    private final FineProposal proposal;
    private final List<LegalReason> against = new ArrayList<>();
    private final List<LegalReason> notes = new ArrayList<>();

    private FineCheck(FineBounds bounds, Leniency leniency, FineProposal proposal) {
        this.bounds = bounds;
        this.leniency = leniency;
        this.proposal = proposal;
    }

    /** The verdict on a fine within a tier of a benchmark. */
    static FineVerdict verify(TierAnswer.Found found, Leniency leniency, FineProposal proposal) {
        return new FineCheck(FineBounds.of(found), leniency, proposal).verdict();
    }

    /** The verdict on a fine where no benchmark is in force: the provision's own range is all there is to keep. */
    static FineVerdict verify(FineNorm norm, Leniency leniency, FineProposal proposal) {
        return new FineCheck(FineBounds.of(norm), leniency, proposal).verdict();
    }

    private FineVerdict verdict() {
        punishable();
        adjustmentsAreFounded();
        mitigationIsGiven();
        statuteIsKept();
        FineRange allowed = allowed();
        tierIsKept(allowed);
        return new FineVerdict(allowed, against, notes);
    }

    private void punishable() {
        against.addAll(leniency.unknown());
        if (leniency.mustNotPunish()) {
            leniency.grounds().stream()
                    .filter(ground -> ground.effect() == LeniencyEffect.MUST_NOT_PUNISH)
                    .map(LeniencyGround::reason)
                    .forEach(against::add);
        }
        if (Fen.require("fine", proposal.fen()) == 0) {
            refuse(ARTICLE, "罚款为零，应作不予罚款处理", "a fine of nothing is no fine");
        }
    }

    private void adjustmentsAreFounded() {
        boolean less = proposal.has(Adjustment.LIGHTER) || proposal.has(Adjustment.MITIGATED);
        if (less && !leniency.mayMitigate()) {
            refuse("行政处罚法 32", "没有从轻或者减轻的法定情形", "there is no statutory ground to be lighter or to mitigate");
        }
        if (less) {
            leniency.grounds().stream()
                    .filter(ground -> ground.effect().compareTo(LeniencyEffect.MUST_MITIGATE) >= 0)
                    .map(LeniencyGround::reason)
                    .forEach(notes::add);
        }
        if (proposal.has(Adjustment.HEAVIER)) {
            if (bounds.heavier().isEmpty()) {
                refuse(ARTICLE, "裁量基准没有相符的从重情形", "no ground of the benchmark to be heavier holds");
            }
            notes.addAll(bounds.heavier());
        }
        if (less && atTheTop()) {
            refuse("行政处罚法 32", "从轻、减轻后的罚款应当低于阶次上限", "a lighter fine lies below the upper end of its tier");
        }
        if (proposal.has(Adjustment.LIGHTER) && proposal.has(Adjustment.MITIGATED)) {
            refuse("行政处罚法 32", "从轻与减轻只能择一", "either lighter or mitigated, not both");
        }
    }

    private void mitigationIsGiven() {
        if (!leniency.mustMitigate()) {
            return;
        }
        boolean less = proposal.has(Adjustment.LIGHTER) || proposal.has(Adjustment.MITIGATED);
        if (!less) {
            leniency.grounds().stream()
                    .filter(ground -> ground.effect() == LeniencyEffect.MUST_MITIGATE)
                    .forEach(ground -> refuse(
                            ground.reason().article(),
                            "应当从轻或者减轻而未从轻、减轻：" + ground.reason().text().zh(),
                            "must be lighter or mitigated and is not: "
                                    + ground.reason().text().en()));
        }
    }

    private boolean atTheTop() {
        return proposal.fen() >= bounds.tier().maxFen() && !proposal.has(Adjustment.HEAVIER);
    }

    private void statuteIsKept() {
        FineRange statute = bounds.statute();
        String basis = bounds.basis();
        if (proposal.fen() > statute.maxFen()) {
            refuse(
                    basis,
                    "罚款 " + Fen.yuan(proposal.fen()) + " 元超过法定最高限 " + Fen.yuan(statute.maxFen()) + " 元",
                    Fen.yuan(proposal.fen()) + " yuan exceed the statutory maximum of " + Fen.yuan(statute.maxFen()));
        }
        boolean mitigated = proposal.has(Adjustment.MITIGATED);
        if (!mitigated && proposal.fen() < statute.minFen()) {
            refuse(
                    basis,
                    "罚款 " + Fen.yuan(proposal.fen()) + " 元低于法定最低限 " + Fen.yuan(statute.minFen()) + " 元，须有减轻情形",
                    Fen.yuan(proposal.fen()) + " yuan are below the statutory minimum of " + Fen.yuan(statute.minFen())
                            + ", which needs a ground to mitigate");
        }
        if (mitigated && statute.minFen() == 0) {
            refuse("行政处罚法 32", "法定幅度没有最低限，只能从轻", "the statute knows no minimum to go below; be lighter instead");
        }
        if (mitigated && statute.minFen() > 0 && proposal.fen() >= statute.minFen()) {
            refuse("行政处罚法 32", "减轻应当低于法定最低限", "to mitigate is to go below the statutory minimum");
        }
    }

    /** What tier and adjustments allow together. */
    private FineRange allowed() {
        FineRange statute = bounds.statute();
        FineRange tier = bounds.tier();
        boolean heavier = proposal.has(Adjustment.HEAVIER);
        long max = heavier ? statute.maxFen() : tier.maxFen();
        if (proposal.has(Adjustment.MITIGATED) && statute.minFen() > 0) {
            return new FineRange(Math.min(1, statute.minFen() - 1), statute.minFen() - 1);
        }
        return new FineRange(proposal.has(Adjustment.LIGHTER) ? statute.minFen() : tier.minFen(), max);
    }

    private void tierIsKept(FineRange allowed) {
        if (allowed.contains(proposal.fen())) {
            return;
        }
        if (!proposal.isExplained()) {
            refuse(
                    ARTICLE,
                    "罚款 " + Fen.yuan(proposal.fen()) + " 元不在裁量幅度 " + allowed + " 元内，须说明理由",
                    Fen.yuan(proposal.fen()) + " yuan are outside the range of " + allowed + "; say why");
        }
        proposal.deviation()
                .ifPresent(reason -> notes.add(new LegalReason(
                        ARTICLE, new BilingualText("偏离裁量基准：" + reason, "deviates from the benchmark: " + reason))));
    }

    private void refuse(String article, String zh, String en) {
        against.add(new LegalReason(article, new BilingualText(zh, en)));
    }
}
