package org.huzheng.internal;

import java.time.LocalDate;

/**
 * Full years of age 周岁, where a law makes them count. The penalty act does not say from which day on a year of age is complete;
 * it is the day after the birthday (法释〔2006〕1号 art. 2), the reading in the party's favour. Whoever was born on 29 February has
 * their birthday on 28 February in common years.
 */
public final class FullAge {
    private FullAge() {}

    /** Whether somebody has completed so many years 已满 on a day. */
    public static boolean isReached(LocalDate bornOn, int years, LocalDate day) {
        return day.isAfter(bornOn.plusYears(years));
    }
}
