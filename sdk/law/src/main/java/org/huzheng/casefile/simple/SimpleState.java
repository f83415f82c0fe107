package org.huzheng.casefile.simple;

/** Where a case of the simple procedure stands 简易程序案件状态. */
public enum SimpleState {
    /** Not in this procedure. */
    NONE,
    /** 发现. */
    DETECTED,
    /** 查证. */
    VERIFIED,
    /** 已告知. */
    INFORMED,
    /** 已听取陈述申辩. */
    HEARD,
    /** 已当场决定. */
    DECIDED,
    /** 已备案. */
    REPORTED,
    /** 转普通程序: the ordinary procedure goes on with it. */
    CONVERTED,
    /** 决定已撤销或者变更. */
    WITHDRAWN,
    /** 结案. */
    CLOSED,
    /** 归档. */
    ARCHIVED
}
