package org.huzheng.casefile.hearing;

/** How a party gives a hearing up 放弃听证的方式 (行政处罚法 64(6)). */
public enum HearingAbsence {
    /** Stayed away 拒不出席. */
    STAYED_AWAY,

    /** Left before the end 中途退出. */
    LEFT
}
