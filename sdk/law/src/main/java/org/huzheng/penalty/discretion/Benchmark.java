package org.huzheng.penalty.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A discretion benchmark 行政处罚裁量基准 (行政处罚法 34): for one provision, which tier a case falls into by its facts, and which range of
 * fines that tier has. Data of {@code spec/schemas/discretion-benchmark.json}.
 */
public sealed interface Benchmark {
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

    /** The facts it asks for. */
    List<FactDefinition> facts();

    /** The range of fines of the provision itself. */
    Measure statute();

    /** The tiers; for each case exactly one must hold. */
    List<Tier> tiers();

    /** What makes a fine heavier. */
    List<HeavierRule> heavier();

    /** By how much grounds of leniency lower a fine that is reckoned. */
    List<LighterRule> lighter();

    /** To how many thousandths of the statutory minimum 减轻 goes when a fine is reckoned; empty if the benchmark leaves it to people. */
    Optional<Integer> mitigatedPermille();

    /** Reckoned fines are rounded down to multiples of this, in fen. */
    long roundToFen();

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
        JsonWriter json = JsonWriter.object()
                .put("id", id())
                .put("zh", name().zh())
                .put("en", name().en())
                .put("basis", basis().json())
                .put("publishedOn", publishedOn().toString())
                .put("effectiveFrom", effectiveFrom().toString())
                .put("effectiveTo", effectiveTo().map(LocalDate::toString))
                .putObjects("facts", facts().stream().map(FactDefinition::json).toList())
                .put("statute", statute().json())
                .putObjects("tiers", tiers().stream().map(Tier::json).toList())
                .putObjects("heavier", heavier().stream().map(HeavierRule::json).toList())
                .putObjects("lighter", lighter().stream().map(LighterRule::json).toList());
        mitigatedPermille().ifPresent(permille -> json.put("mitigatedPermille", (long) permille));
        return json.put("roundToFen", roundToFen());
    }

    /** Whether it is published and this is one of its days. */
    default boolean isInForce(LocalDate day) {
        return !publishedOn().isAfter(day)
                && !day.isBefore(effectiveFrom())
                && effectiveTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Which tier a case falls into on the day of the decision. */
    default TierAnswer evaluate(DiscretionFacts found, LocalDate decidedOn) {
        return new TierSearch(this, found).on(decidedOn);
    }

    default Optional<FactDefinition> definition(String fact) {
        return facts().stream().filter(each -> each.name().equals(fact)).findFirst();
    }

    default Measure statuteOf(Tier tier) {
        return tier.statute().orElse(statute());
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String id;
        private @Nullable BilingualText name;
        private @Nullable LegalBasis basis;
        private @Nullable LocalDate publishedOn;
        private @Nullable LocalDate effectiveFrom;
        private Optional<LocalDate> effectiveTo = Optional.empty();
        private @Nullable List<FactDefinition> facts;
        private @Nullable Measure statute;
        private @Nullable List<Tier> tiers;
        private @Nullable List<HeavierRule> heavier;
        private @Nullable List<LighterRule> lighter;
        private Optional<Integer> mitigatedPermille = Optional.empty();
        private @Nullable Long roundToFen;

        private Builder() {}

        /** Its stable id. */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** What it is called. */
        public Builder name(BilingualText value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** The provision it applies. */
        public Builder basis(LegalBasis value) {
            basis = Objects.requireNonNull(value, "basis");
            return this;
        }

        /** When it was published; before that day nobody is measured by it (34). */
        public Builder publishedOn(LocalDate value) {
            publishedOn = Objects.requireNonNull(value, "publishedOn");
            return this;
        }

        /** Its first day. */
        public Builder effectiveFrom(LocalDate value) {
            effectiveFrom = Objects.requireNonNull(value, "effectiveFrom");
            return this;
        }

        /** Its last day, if it has one. */
        public Builder effectiveTo(LocalDate value) {
            effectiveTo = Optional.of(value);
            return this;
        }

        /** Its last day, if it has one. */
        public Builder effectiveTo(Optional<LocalDate> value) {
            effectiveTo = Objects.requireNonNull(value, "effectiveTo");
            return this;
        }

        /** The facts it asks for. */
        public Builder facts(List<FactDefinition> value) {
            facts = List.copyOf(value);
            return this;
        }

        /** The range of fines of the provision itself. */
        public Builder statute(Measure value) {
            statute = Objects.requireNonNull(value, "statute");
            return this;
        }

        /** The tiers; for each case exactly one must hold. */
        public Builder tiers(List<Tier> value) {
            tiers = List.copyOf(value);
            return this;
        }

        /** What makes a fine heavier. */
        public Builder heavier(List<HeavierRule> value) {
            heavier = List.copyOf(value);
            return this;
        }

        /** By how much grounds of leniency lower a fine that is reckoned. */
        public Builder lighter(List<LighterRule> value) {
            lighter = List.copyOf(value);
            return this;
        }

        /** To how many thousandths of the statutory minimum 减轻 goes when a fine is reckoned; empty if the benchmark leaves it to people. */
        public Builder mitigatedPermille(Integer value) {
            mitigatedPermille = Optional.of(value);
            return this;
        }

        /** To how many thousandths of the statutory minimum 减轻 goes when a fine is reckoned; empty if the benchmark leaves it to people. */
        public Builder mitigatedPermille(Optional<Integer> value) {
            mitigatedPermille = Objects.requireNonNull(value, "mitigatedPermille");
            return this;
        }

        /** Reckoned fines are rounded down to multiples of this, in fen. */
        public Builder roundToFen(long value) {
            roundToFen = Given.notNegative(value, "roundToFen");
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public Benchmark build() {
            return new Fields(
                    Given.required(id, "id"),
                    Given.required(name, "name"),
                    Given.required(basis, "basis"),
                    Given.required(publishedOn, "publishedOn"),
                    Given.required(effectiveFrom, "effectiveFrom"),
                    effectiveTo,
                    Given.required(facts, "facts"),
                    Given.required(statute, "statute"),
                    Given.required(tiers, "tiers"),
                    Given.required(heavier, "heavier"),
                    Given.required(lighter, "lighter"),
                    mitigatedPermille,
                    Given.required(roundToFen, "roundToFen"));
        }

        private record Fields(
                String id,
                BilingualText name,
                LegalBasis basis,
                LocalDate publishedOn,
                LocalDate effectiveFrom,
                Optional<LocalDate> effectiveTo,
                List<FactDefinition> facts,
                Measure statute,
                List<Tier> tiers,
                List<HeavierRule> heavier,
                List<LighterRule> lighter,
                Optional<Integer> mitigatedPermille,
                long roundToFen)
                implements Benchmark {
            Fields {
                BenchmarkReader.require(roundToFen >= 1, "roundToFen is not positive");
                BenchmarkReader.require(
                        effectiveTo.map(last -> !last.isBefore(effectiveFrom)).orElse(true),
                        "it ends before it begins");
                new BenchmarkCheck(facts, statute, tiers, heavier, lighter).require();
            }
        }
    }
}
