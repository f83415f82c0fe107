package org.huzheng.penalty.leniency;

import java.time.LocalDate;

/**
 * Full years of age 周岁. The statute does not say from which day on a year of age is complete; here it is the day after the
 * birthday, the reading in the party's favour, by which criminal courts count. Whoever was born on 29 February has their
 * birthday on 28 February in common years.
 */
public final class FullAge {
    private FullAge() {}

    /** Whether somebody has completed so many years 已满 on a day. */
    public static boolean isReached(LocalDate bornOn, int years, LocalDate day) {
        return day.isAfter(bornOn.plusYears(years));
    }
}
