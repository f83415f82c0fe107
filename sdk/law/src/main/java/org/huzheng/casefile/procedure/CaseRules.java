package org.huzheng.casefile.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.RuleFineCeiling;
import org.huzheng.penalty.discretion.Benchmark;
import org.huzheng.penalty.discretion.BenchmarkRegister;
import org.huzheng.penalty.leniency.LocalLeniency;
import org.huzheng.penalty.triage.ExpeditedRules;

/**
 * What the law leaves to a locality or a department 地方裁量配置. Nothing here is ever guessed: what a locality has not said is
 * absent, and a guard that needs it refuses.
 *
 * @param locality whose rules these are
 * @param reviewEveryOrdinaryCase whether every ordinary case goes to legal review, not only those of 行政处罚法 58(1)
 * @param referralDay how 日 is counted in 行政执法机关移送涉嫌犯罪案件的规定, which does not say: {@link LimitUnit#CALENDAR_DAY}
 *     is the stricter
 * @param amounts from which amounts on a penalty is larger or heavier (行政处罚法 63(1))
 * @param clockRules the rules by which the ninety days may pause or grow (行政处罚法 60); none by default
 * @param leniency what is asked besides before a first violation goes unpunished (行政处罚法 33(1))
 * @param expedited which cases may be handled sooner (浙江省综合行政执法条例 25); empty if none
 * @param ceilings the highest fines of rules 规章 (行政处罚法 13(2), 14(2)); none known by default
 * @param benchmarks the discretion benchmarks 裁量基准 (行政处罚法 34); none by default
 */
public record CaseRules(
        String locality,
        boolean reviewEveryOrdinaryCase,
        LimitUnit referralDay,
        LocalAmounts amounts,
        List<ClockRule> clockRules,
        LocalLeniency leniency,
        Optional<ExpeditedRules> expedited,
        List<RuleFineCeiling> ceilings,
        List<Benchmark> benchmarks) {
    /**
     * All are required.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if two benchmarks for one provision share a day
     */
    public CaseRules {
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(referralDay, "referralDay");
        Objects.requireNonNull(amounts, "amounts");
        Objects.requireNonNull(leniency, "leniency");
        Objects.requireNonNull(expedited, "expedited");
        clockRules = List.copyOf(clockRules);
        ceilings = List.copyOf(ceilings);
        benchmarks = new BenchmarkRegister(benchmarks).benchmarks();
    }

    /** The clock rule of this name, if the locality has it. */
    public Optional<ClockRule> clockRule(String name) {
        return clockRules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The benchmarks, to be asked for a provision and a day. */
    public BenchmarkRegister register() {
        return new BenchmarkRegister(benchmarks);
    }

    /** The statutes alone. */
    public static CaseRules statutory(String locality) {
        return new CaseRules(
                locality,
                false,
                LimitUnit.CALENDAR_DAY,
                LocalAmounts.unstated(),
                List.of(),
                LocalLeniency.none(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same rules with the locality's amounts. */
    public CaseRules with(LocalAmounts others) {
        return new CaseRules(
                locality,
                reviewEveryOrdinaryCase,
                referralDay,
                others,
                clockRules,
                leniency,
                expedited,
                ceilings,
                benchmarks);
    }

    /** The same rules with one more rule for the ninety days. */
    public CaseRules with(ClockRule rule) {
        return new CaseRules(
                locality,
                reviewEveryOrdinaryCase,
                referralDay,
                amounts,
                more(clockRules, rule),
                leniency,
                expedited,
                ceilings,
                benchmarks);
    }

    /** The same rules with the locality's condition for going unpunished. */
    public CaseRules with(LocalLeniency condition) {
        return new CaseRules(
                locality,
                reviewEveryOrdinaryCase,
                referralDay,
                amounts,
                clockRules,
                condition,
                expedited,
                ceilings,
                benchmarks);
    }

    /** The same rules with the locality's rules for handling cases sooner. */
    public CaseRules with(ExpeditedRules sooner) {
        return new CaseRules(
                locality,
                reviewEveryOrdinaryCase,
                referralDay,
                amounts,
                clockRules,
                leniency,
                Optional.of(sooner),
                ceilings,
                benchmarks);
    }

    /** The same rules with one more ceiling for fines of rules. */
    public CaseRules with(RuleFineCeiling ceiling) {
        return new CaseRules(
                locality,
                reviewEveryOrdinaryCase,
                referralDay,
                amounts,
                clockRules,
                leniency,
                expedited,
                more(ceilings, ceiling),
                benchmarks);
    }

    /** The same rules with one more benchmark. */
    public CaseRules with(Benchmark benchmark) {
        return new CaseRules(
                locality,
                reviewEveryOrdinaryCase,
                referralDay,
                amounts,
                clockRules,
                leniency,
                expedited,
                ceilings,
                more(benchmarks, benchmark));
    }

    /** The same rules, with every ordinary case legally reviewed. */
    public CaseRules reviewingEveryOrdinaryCase() {
        return new CaseRules(
                locality, true, referralDay, amounts, clockRules, leniency, expedited, ceilings, benchmarks);
    }

    /** The same rules with another way of counting 日 in referrals. */
    public CaseRules countingReferralsIn(LimitUnit unit) {
        return new CaseRules(
                locality,
                reviewEveryOrdinaryCase,
                unit,
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
        return all;
    }
}
