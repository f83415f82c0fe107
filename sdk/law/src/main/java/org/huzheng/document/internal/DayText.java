package org.huzheng.document.internal;

import java.time.LocalDate;

/** Days as documents write them 成文日期 (GB/T 9704-2012 7.3.5.4): 2026年11月21日, without leading noughts. */
public final class DayText {
    private DayText() {}

    /** A day in words. */
    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
