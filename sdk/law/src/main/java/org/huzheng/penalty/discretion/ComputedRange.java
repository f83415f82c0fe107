package org.huzheng.penalty.discretion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.FineRange;

/**
 * A range of fines worked out for a case, with every step 罚款幅度的计算过程. The lower end is rounded up to the fen and the upper end
 * down, so that no rounding leaves the provision's range.
 */
record ComputedRange(FineRange range, List<BilingualText> lines) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    ComputedRange {
        lines = List.copyOf(lines);
    }

    /** Works a range out; empty if the fact it multiplies is not known. */
    static Optional<ComputedRange> of(Measure measure, Optional<FactDefinition> base, DiscretionFacts facts) {
        if (measure.of().isEmpty() || base.isEmpty()) {
            return Optional.of(limited(measure, exact(measure, BigDecimal.ONE), new ArrayList<>()));
        }
        return facts.number(measure.of().get()).map(value -> {
            List<BilingualText> lines = new ArrayList<>();
            lines.add(line(measure, base.get(), value, measure.from(), true));
            lines.add(line(measure, base.get(), value, measure.to(), false));
            return limited(measure, exact(measure, BigDecimal.valueOf(value)), lines);
        });
    }

    private static FineRange exact(Measure measure, BigDecimal base) {
        BigDecimal low = measure.from().multiply(base);
        BigDecimal high = measure.to().multiply(base);
        BenchmarkReader.require(high.compareTo(MOST) <= 0, "a fine of over ten thousand billion yuan");
        long max = high.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (measure.toExcluded() && BigDecimal.valueOf(max).compareTo(high) == 0 && max > 0) {
            max--;
        }
        // Of a base so small that no whole fen lies between the ends, the fen below is left.
        return new FineRange(Math.min(low.setScale(0, RoundingMode.CEILING).longValueExact(), max), max);
    }

    private static BilingualText line(
            Measure measure, FactDefinition base, long value, BigDecimal factor, boolean lower) {
        boolean multiple = measure.unit() == Measure.Unit.MULTIPLE;
        BigDecimal product = BigDecimal.valueOf(value).multiply(factor);
        String times = multiple ? factor.toPlainString() : Fen.yuan(factor.longValueExact());
        String yuan = product.movePointLeft(2)
                .setScale(Math.max(2, product.scale() + 2), RoundingMode.UNNECESSARY)
                .toPlainString();
        String what = base.text().zh() + " " + base.spoken(value) + " × " + times;
        String whatEn = base.text().en() + " " + base.spoken(value) + " × " + times;
        return new BilingualText(
                (lower ? "下限：" : "上限：") + what + (multiple ? " 倍 = " : " 元 = ") + yuan + " 元，"
                        + (lower ? "进位到分" : "舍去分以下"),
                (lower ? "lower end: " : "upper end: ") + whatEn + " = " + yuan + " yuan, rounded "
                        + (lower ? "up" : "down") + " to the fen");
    }

    private static ComputedRange limited(Measure measure, FineRange range, List<BilingualText> lines) {
        long least = measure.atLeastFen().orElse(0L);
        long most = measure.atMostFen().orElse(Long.MAX_VALUE);
        FineRange limited = new FineRange(
                Math.min(Math.max(range.minFen(), least), most), Math.min(Math.max(range.maxFen(), least), most));
        if (range.minFen() < least) {
            lines.add(new BilingualText("不低于 " + Fen.yuan(least) + " 元", "not below " + Fen.yuan(least) + " yuan"));
        }
        if (range.maxFen() > most) {
            lines.add(new BilingualText("不高于 " + Fen.yuan(most) + " 元", "not above " + Fen.yuan(most) + " yuan"));
        }
        lines.add(new BilingualText("幅度 " + limited + " 元", "range " + limited + " yuan"));
        return new ComputedRange(limited, lines);
    }
}
