package org.huzheng.penalty.discretion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.LeniencyEffect;
import org.huzheng.penalty.leniency.internal.LeniencyGround;

/** Reckons a fine: start, what makes it heavier, what makes it lighter, rounding; in whole fen at every step. */
final class FineReckoning {
    private static final long WHOLE = 1000;

    private final TierAnswer.Found found;
    private final BenchmarkContent benchmark;
    private final Leniency leniency;
    private final List<BilingualText> lines;

    FineReckoning(TierAnswer.Found found, Leniency leniency) {
        this.found = found;
        this.benchmark = BenchmarkContent.of(found.benchmark());
        this.leniency = leniency;
        this.lines = new ArrayList<>(found.arithmetic());
    }

    Optional<ReckonedFine> reckoned(boolean mitigate) {
        if (leniency.mustNotPunish() || !leniency.unknown().isEmpty()) {
            return Optional.empty();
        }
        if (mitigate && leniency.mayMitigate()) {
            return mitigated();
        }
        return benchmark.tier(found.tier()).startPermille().flatMap(this::within);
    }

    private Optional<ReckonedFine> mitigated() {
        long minimum = found.statute().minFen();
        return benchmark
                .mitigatedPermille()
                .filter(permille -> minimum > 0 && permille < WHOLE)
                .map(permille -> {
                    long exact = Math.multiplyExact(minimum, permille) / WHOLE;
                    lines.add(line(
                            "减轻：法定最低限 " + Fen.yuan(minimum) + " 元 × " + percent(permille) + " = " + Fen.yuan(exact)
                                    + " 元",
                            "mitigated: statutory minimum " + Fen.yuan(minimum) + " × " + percent(permille) + " = "
                                    + Fen.yuan(exact) + " yuan"));
                    long fen = rounded(exact, new FineRange(Math.min(1, minimum - 1), minimum - 1));
                    return new ReckonedFine(FineProposal.of(fen, Adjustment.MITIGATED), lines);
                })
                .filter(fine -> fine.proposal().fen() > 0);
    }

    private Optional<ReckonedFine> within(int start) {
        List<Adjustment> adjustments = new ArrayList<>();
        lines.add(line("起点 " + percent(start), "start at " + percent(start)));
        long position = start;
        for (HeavierRule rule : found.heavier().stream().map(benchmark::heavier).toList()) {
            position += rule.addPermille();
            lines.add(line(
                    "从重 + " + percent(rule.addPermille()) + "：" + rule.text().zh(),
                    "heavier + " + percent(rule.addPermille()) + ": "
                            + rule.text().en()));
            adjustments.add(Adjustment.HEAVIER);
        }
        for (LeniencyGround ground : leniency.grounds()) {
            Optional<BenchmarkContent.LighterRule> lighter = benchmark.lighter().stream()
                    .filter(rule -> rule.rule() == ground.rule())
                    .findFirst();
            if (lighter.isPresent()) {
                position -= lighter.get().subtractPermille();
                lines.add(line(
                        "从轻 − " + percent(lighter.get().subtractPermille()) + "："
                                + ground.rule().text().zh(),
                        "lighter − " + percent(lighter.get().subtractPermille()) + ": "
                                + ground.rule().text().en()));
                adjustments.add(Adjustment.LIGHTER);
            } else if (ground.effect() == LeniencyEffect.MUST_MITIGATE) {
                return Optional.empty();
            }
        }
        long fen = at(Math.max(0, Math.min(WHOLE, position)));
        FineProposal proposal =
                new FineProposal(fen, adjustments.stream().distinct().toList(), Optional.empty());
        // A start that leaves nothing of a duty to be lighter, or reckons no fine at all, is for people to settle.
        return Optional.of(new ReckonedFine(proposal, lines))
                .filter(fine ->
                        FineCheck.verify(found, leniency, fine.proposal()).passes());
    }

    private long at(long position) {
        FineRange range = found.range();
        long width = range.maxFen() - range.minFen();
        long exact = range.minFen() + Math.multiplyExact(width, position) / WHOLE;
        lines.add(line(
                Fen.yuan(range.minFen()) + " + (" + Fen.yuan(range.maxFen()) + " − " + Fen.yuan(range.minFen()) + ") × "
                        + percent(position) + " = " + Fen.yuan(exact) + " 元（舍去分以下）",
                Fen.yuan(range.minFen()) + " + (" + Fen.yuan(range.maxFen()) + " − " + Fen.yuan(range.minFen()) + ") × "
                        + percent(position) + " = " + Fen.yuan(exact) + " yuan (below a fen dropped)"));
        return rounded(exact, range);
    }

    private long rounded(long exact, FineRange range) {
        long step = benchmark.roundToFen();
        long down = exact - exact % step;
        long fen = range.contains(down) ? down : exact;
        lines.add(
                fen == down
                        ? line(
                                "按 " + Fen.yuan(step) + " 元取整（舍去）：" + Fen.yuan(fen) + " 元",
                                "rounded down to " + Fen.yuan(step) + " yuan: " + Fen.yuan(fen) + " yuan")
                        : line(
                                "取整将低于幅度下限，不取整：" + Fen.yuan(fen) + " 元",
                                "rounding would leave the range; not rounded: " + Fen.yuan(fen) + " yuan"));
        return fen;
    }

    private static BilingualText line(String zh, String en) {
        return new BilingualText(zh, en);
    }

    private static String percent(long permille) {
        return BigDecimal.valueOf(permille, 1).stripTrailingZeros().toPlainString() + "%";
    }
}
