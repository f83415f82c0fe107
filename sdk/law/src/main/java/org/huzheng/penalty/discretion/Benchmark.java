package org.huzheng.penalty.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.LegalBasis;

/**
 * A discretion benchmark 行政处罚裁量基准 (行政处罚法 34): for one provision, which tier a case falls into by its facts, and which range of
 * fines that tier has. Written by {@code spec/schemas/discretion-benchmark.json} and read from there; what it says of facts and tiers is asked
 * for by {@link #evaluate}.
 */
public sealed interface Benchmark permits BenchmarkContent {
    /** Its stable id. */
    String id();

    /** What it is called. */
    BilingualText name();

    /** The provision it applies. */
    LegalBasis basis();

    /** When it was published; before that day nobody is measured by it (34). */
    LocalDate publishedOn();

    /** Its first day. */
    LocalDate effectiveFrom();

    /** Its last day, if it has one. */
    Optional<LocalDate> effectiveTo();

    /**
     * Reads a benchmark.
     *
     * @throws org.huzheng.HuzhengException a JSON_ code naming the field, or ARGUMENT_INVALID if it contradicts itself
     */
    static Benchmark fromJson(Bytes json) {
        return read(JsonObject.parse(json.toArray()));
    }

    /** For the SDK's own packages: reads it. */
    static Benchmark read(JsonObject json) {
        return BenchmarkReader.benchmark(json);
    }

    /** The benchmark as JSON. */
    default Bytes toJson() {
        return Bytes.of(json().toBytes());
    }

    /** For the SDK's own packages: writes it. */
    default JsonWriter json() {
        return BenchmarkContent.of(this).written();
    }

    /** Whether it is published and this is one of its days. */
    default boolean isInForce(LocalDate day) {
        return !publishedOn().isAfter(day)
                && !day.isBefore(effectiveFrom())
                && effectiveTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Which tier a case falls into on the day of the decision.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if a fact stands twice
     */
    default TierAnswer evaluate(List<Fact> found, LocalDate decidedOn) {
        return new TierSearch(BenchmarkContent.of(this), new DiscretionFacts(found)).on(decidedOn);
    }

    /**
     * The benchmarks of a department 裁量基准库, past and future ones too: for each provision and day at most one.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if an id stands twice, or two for one provision share a day
     */
    static List<Benchmark> register(List<Benchmark> benchmarks) {
        return new BenchmarkRegister(benchmarks).benchmarks();
    }
}
