package org.huzheng.penalty.discretion;

import java.util.List;

/**
 * The benchmarks of a department 裁量基准库: for each provision and day at most one.
 *
 * @param benchmarks all of them, past and future ones too
 */
record BenchmarkRegister(List<Benchmark> benchmarks) {
    /**
     * Copies the list.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if an id stands twice, or two for one provision share a day
     */
    BenchmarkRegister {
        benchmarks = List.copyOf(benchmarks);
        for (int i = 0; i < benchmarks.size(); i++) {
            for (Benchmark earlier : benchmarks.subList(0, i)) {
                Benchmark later = benchmarks.get(i);
                BenchmarkReader.require(!earlier.id().equals(later.id()), "benchmark " + later.id() + " stands twice");
                BenchmarkReader.require(
                        !earlier.basis().isSameProvision(later.basis())
                                || endsBefore(earlier, later)
                                || endsBefore(later, earlier),
                        "benchmarks " + earlier.id() + " and " + later.id() + " share days");
            }
        }
    }

    private static boolean endsBefore(Benchmark one, Benchmark other) {
        return one.effectiveTo()
                .map(last -> last.isBefore(other.effectiveFrom()))
                .orElse(false);
    }
}
