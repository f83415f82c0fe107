package org.huzheng.casefile.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.penalty.LocalAmounts;

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
 */
public record CaseRules(
        String locality,
        boolean reviewEveryOrdinaryCase,
        LimitUnit referralDay,
        LocalAmounts amounts,
        List<ClockRule> clockRules) {
    /** All are required. */
    public CaseRules {
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(referralDay, "referralDay");
        Objects.requireNonNull(amounts, "amounts");
        clockRules = List.copyOf(clockRules);
    }

    /** The clock rule of this name, if the locality has it. */
    public Optional<ClockRule> clockRule(String name) {
        return clockRules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The statutes alone. */
    public static CaseRules statutory(String locality) {
        return new CaseRules(locality, false, LimitUnit.CALENDAR_DAY, LocalAmounts.unstated(), List.of());
    }

    /** The same rules with the locality's amounts. */
    public CaseRules with(LocalAmounts others) {
        return new CaseRules(locality, reviewEveryOrdinaryCase, referralDay, others, clockRules);
    }

    /** The same rules with one more rule for the ninety days. */
    public CaseRules with(ClockRule rule) {
        List<ClockRule> more = new ArrayList<>(clockRules);
        more.add(rule);
        return new CaseRules(locality, reviewEveryOrdinaryCase, referralDay, amounts, more);
    }

    /** The same rules, with every ordinary case legally reviewed. */
    public CaseRules reviewingEveryOrdinaryCase() {
        return new CaseRules(locality, true, referralDay, amounts, clockRules);
    }

    /** The same rules with another way of counting 日 in referrals. */
    public CaseRules countingReferralsIn(LimitUnit unit) {
        return new CaseRules(locality, reviewEveryOrdinaryCase, unit, amounts, clockRules);
    }
}
