package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.LegalReason;

/** What a benchmark says of a case 裁量阶次认定. */
public sealed interface TierAnswer {
    /** Why, each reason with its article. */
    List<LegalReason> reasons();

    /**
     * Exactly one tier holds.
     *
     * @param benchmark the benchmark
     * @param tier the tier's id in the benchmark
     * @param range its range of fines for this case
     * @param statute the statutory range for this case
     * @param heavier the ids of the grounds that make it heavier and hold
     * @param arithmetic how both ranges came about, line by line
     * @param reasons why this tier
     */
    record Found(
            Benchmark benchmark,
            String tier,
            FineRange range,
            FineRange statute,
            List<String> heavier,
            List<BilingualText> arithmetic,
            List<LegalReason> reasons)
            implements TierAnswer {
        /**
         * Copies the lists.
         *
         * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for a tier or ground that the benchmark does not know
         */
        public Found {
            Objects.requireNonNull(range, "range");
            Objects.requireNonNull(statute, "statute");
            heavier = List.copyOf(heavier);
            arithmetic = List.copyOf(arithmetic);
            reasons = List.copyOf(reasons);
            BenchmarkContent content = BenchmarkContent.of(benchmark);
            content.tier(tier);
            heavier.forEach(content::heavier);
        }
    }

    /**
     * Nobody can tell: the benchmark is not in force, a fact is missing, no tier holds, or several do.
     *
     * @param reasons what stands in the way
     */
    record Undetermined(List<LegalReason> reasons) implements TierAnswer {
        /** Copies the list. */
        public Undetermined {
            reasons = List.copyOf(reasons);
        }
    }
}
