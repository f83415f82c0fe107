package org.huzheng.calendar;

import org.huzheng.BilingualText;

/** What a time limit is counted in 期限单位. */
public enum LimitUnit {
    /** 小时: sixty minutes each, at night and on holidays too. */
    HOUR("小时", "hours"),
    /** 工作日: the 二日、三日、五日、七日 of 行政处罚法 85, and what 行政强制法 69 and 行政复议法 88 say likewise. */
    WORKDAY("个工作日", "working days"),
    /** 日, also called 自然日: every day counts. */
    CALENDAR_DAY("日", "days"),
    /** 月: ends on the day of the same number, or on the month's last. */
    MONTH("个月", "months"),
    /** 年: ends on the day of the same date, or on 28 February. */
    YEAR("年", "years");

    private final String zh;
    private final String en;

    LimitUnit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The unit's name as it follows a number; the English one is a plural. */
    public BilingualText text() {
        return new BilingualText(zh, en);
    }
}
