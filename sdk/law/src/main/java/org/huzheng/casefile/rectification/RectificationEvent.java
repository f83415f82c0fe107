package org.huzheng.casefile.rectification;

/** What moves a correction order on 责令改正的迁移事件. */
public enum RectificationEvent {
    /** 告知指导. */
    ADVISE,
    /** 责令改正. */
    ORDER,
    /** 延长期限. */
    PROLONG,
    /** 提交整改方案. */
    SUBMIT_PLAN,
    /** 同意整改方案. */
    ACCEPT_PLAN,
    /** 退回整改方案. */
    RETURN_PLAN,
    /** 完成整改节点. */
    REACH_MILESTONE,
    /** 报告已改正. */
    REPORT,
    /** 复查改正. */
    VERIFY,
    /** 复查部分改正. */
    FIND_PARTIAL,
    /** 复查逾期未改正. */
    FIND_REFUSED
}
