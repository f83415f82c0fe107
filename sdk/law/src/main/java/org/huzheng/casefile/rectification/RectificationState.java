package org.huzheng.casefile.rectification;

/** Where a correction order stands 责令改正的状态. */
public enum RectificationState {
    /** 未责令改正. */
    NONE,
    /** 已告知指导. */
    ADVISED,
    /** 已责令改正. */
    ORDERED,
    /** 已提交整改方案. */
    PLAN_SUBMITTED,
    /** 按方案整改中. */
    PLANNED,
    /** 当事人报告已改正. */
    REPORTED,
    /** 复查改正. */
    VERIFIED,
    /** 部分改正. */
    PARTIAL,
    /** 逾期未改正. */
    REFUSED
}
