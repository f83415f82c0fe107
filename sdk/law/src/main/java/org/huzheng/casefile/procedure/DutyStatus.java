package org.huzheng.casefile.procedure;

/** How an open duty stands 期限状态. */
public enum DutyStatus {
    /** 待办: to be done, in time. */
    DUE,
    /** 超期: to be done, and late. */
    OVERDUE,
    /** 受阻: cannot be done before something else happens. */
    BLOCKED
}
