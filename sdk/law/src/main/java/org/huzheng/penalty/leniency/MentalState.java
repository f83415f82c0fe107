package org.huzheng.penalty.leniency;

/** The party's state of mind at the time of the act 行为时的精神状态 (行政处罚法 31). */
public enum MentalState {
    /** Nothing speaks against full capacity. */
    CAPABLE,
    /** 不能辨认或者不能控制自己行为. */
    INCAPABLE,
    /** 间歇性精神病人在精神正常时: penalised like anybody. */
    LUCID_INTERVAL,
    /** 尚未完全丧失辨认或者控制自己行为能力. */
    PARTLY_CAPABLE
}
