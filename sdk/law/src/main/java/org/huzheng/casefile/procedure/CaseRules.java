package org.huzheng.casefile.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.internal.Given;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.version.RuleFineCeiling;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.discretion.Benchmark;
import org.huzheng.penalty.leniency.LocalLeniency;
import org.huzheng.penalty.triage.ExpeditedRules;
import org.jspecify.annotations.Nullable;

/**
 * What the law leaves to a locality or a department 地方裁量配置. Nothing here is ever guessed: what a locality has not said is
 * absent, and a guard that needs it refuses.
 */
public sealed interface CaseRules {
    /** Whose rules these are. */
    String locality();

    /** Whether every ordinary case goes to legal review, not only those of 行政处罚法 58(1). */
    boolean reviewEveryOrdinaryCase();

    /** How 日 is counted in 行政执法机关移送涉嫌犯罪案件的规定, which does not say: {@link LimitUnit#CALENDAR_DAY} is the stricter. */
    LimitUnit referralDay();

    /** From which amounts on a penalty is larger or heavier (行政处罚法 63(1)). */
    LocalAmounts amounts();

    /** The rules by which the ninety days may pause or grow (行政处罚法 60); none by default. */
    List<ClockRule> clockRules();

    /** What is asked besides before a first violation goes unpunished (行政处罚法 33(1)). */
    LocalLeniency leniency();

    /** Which cases may be handled sooner (浙江省综合行政执法条例 25); empty if none. */
    Optional<ExpeditedRules> expedited();

    /** The highest fines of rules 规章 (行政处罚法 13(2), 14(2)); none known by default. */
    List<RuleFineCeiling> ceilings();

    /** The discretion benchmarks 裁量基准 (行政处罚法 34); none by default. */
    List<Benchmark> benchmarks();

    /** The clock rule of this name, if the locality has it. */
    default Optional<ClockRule> clockRule(String name) {
        return clockRules().stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The benchmark in force for a provision on the day of a decision; empty if there is none, and then people decide. */
    default Optional<Benchmark> benchmark(LegalBasis basis, LocalDate decidedOn) {
        return benchmarks().stream()
                .filter(each -> each.basis().isSameProvision(basis) && each.isInForce(decidedOn))
                .findFirst();
    }

    /** The statutes alone. */
    static CaseRules statutory(String locality) {
        return builder().locality(locality).build();
    }

    /** Begins with what these rules say, to say more. */
    default Builder toBuilder() {
        Builder builder = new Builder()
                .locality(locality())
                .reviewEveryOrdinaryCase(reviewEveryOrdinaryCase())
                .referralDay(referralDay())
                .amounts(amounts())
                .clockRules(clockRules())
                .leniency(leniency())
                .ceilings(ceilings())
                .benchmarks(benchmarks());
        expedited().ifPresent(builder::expedited);
        return builder;
    }

    /** Begins with the statutes alone; only the locality must be said. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String locality;
        private boolean reviewEveryOrdinaryCase;
        private LimitUnit referralDay = LimitUnit.CALENDAR_DAY;
        private LocalAmounts amounts = LocalAmounts.unstated();
        private List<ClockRule> clockRules = List.of();
        private LocalLeniency leniency = LocalLeniency.none();
        private Optional<ExpeditedRules> expedited = Optional.empty();
        private List<RuleFineCeiling> ceilings = List.of();
        private List<Benchmark> benchmarks = List.of();

        private Builder() {}

        /** Whose rules these are. */
        public Builder locality(String value) {
            locality = Objects.requireNonNull(value, "locality");
            return this;
        }

        /** Whether every ordinary case goes to legal review, not only those of 行政处罚法 58(1). */
        public Builder reviewEveryOrdinaryCase(boolean value) {
            reviewEveryOrdinaryCase = value;
            return this;
        }

        /** How 日 is counted in 行政执法机关移送涉嫌犯罪案件的规定, which does not say: {@link LimitUnit#CALENDAR_DAY} is the stricter. */
        public Builder referralDay(LimitUnit value) {
            referralDay = Objects.requireNonNull(value, "referralDay");
            return this;
        }

        /** From which amounts on a penalty is larger or heavier (行政处罚法 63(1)). */
        public Builder amounts(LocalAmounts value) {
            amounts = Objects.requireNonNull(value, "amounts");
            return this;
        }

        /** The rules by which the ninety days may pause or grow (行政处罚法 60); none by default. */
        public Builder clockRules(List<ClockRule> value) {
            clockRules = List.copyOf(value);
            return this;
        }

        /** One more rule for the ninety days. */
        public Builder clockRule(ClockRule value) {
            clockRules = more(clockRules, value);
            return this;
        }

        /** What is asked besides before a first violation goes unpunished (行政处罚法 33(1)). */
        public Builder leniency(LocalLeniency value) {
            leniency = Objects.requireNonNull(value, "leniency");
            return this;
        }

        /** Which cases may be handled sooner (浙江省综合行政执法条例 25); empty if none. */
        public Builder expedited(ExpeditedRules value) {
            expedited = Optional.of(value);
            return this;
        }

        /** The highest fines of rules 规章 (行政处罚法 13(2), 14(2)); none known by default. */
        public Builder ceilings(List<RuleFineCeiling> value) {
            ceilings = List.copyOf(value);
            return this;
        }

        /** One more ceiling for fines of rules. */
        public Builder ceiling(RuleFineCeiling value) {
            ceilings = more(ceilings, value);
            return this;
        }

        /** The discretion benchmarks 裁量基准 (行政处罚法 34); none by default. */
        public Builder benchmarks(List<Benchmark> value) {
            benchmarks = List.copyOf(value);
            return this;
        }

        /** One more benchmark. */
        public Builder benchmark(Benchmark value) {
            benchmarks = more(benchmarks, value);
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID if the locality was not given, or two benchmarks for one provision share a day
         */
        public CaseRules build() {
            return new Fields(
                    Given.required(locality, "locality"),
                    reviewEveryOrdinaryCase,
                    referralDay,
                    amounts,
                    clockRules,
                    leniency,
                    expedited,
                    ceilings,
                    benchmarks);
        }

        private static <T> List<T> more(List<T> some, T other) {
            List<T> all = new ArrayList<>(some);
            all.add(other);
            return List.copyOf(all);
        }

        private record Fields(
                String locality,
                boolean reviewEveryOrdinaryCase,
                LimitUnit referralDay,
                LocalAmounts amounts,
                List<ClockRule> clockRules,
                LocalLeniency leniency,
                Optional<ExpeditedRules> expedited,
                List<RuleFineCeiling> ceilings,
                List<Benchmark> benchmarks)
                implements CaseRules {
            Fields {
                benchmarks = Benchmark.register(benchmarks);
            }
        }
    }
}
