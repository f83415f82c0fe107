package org.huzheng.casefile.ordinary;

/** Where a case of the ordinary procedure stands 普通程序案件状态. */
public enum OrdinaryState {
    /** Not in this procedure. */
    NONE,
    /** 线索. */
    CLUE,
    /** 核查. */
    CHECKING,
    /** 不予立案. */
    NOT_FILED,
    /** 移送其他机关. */
    TRANSFERRED_OUT,
    /** 立案. */
    FILED,
    /** 调查取证. */
    INVESTIGATING,
    /** 调查终结. */
    INVESTIGATED,
    /** 已告知. */
    NOTICED,
    /** 陈述申辩期满. */
    DEFENCE_CLOSED,
    /** 法制审核通过. */
    REVIEWED,
    /** 已集体讨论. */
    DISCUSSED,
    /** 已作决定. */
    DECIDED,
    /** 决定已撤销或者变更. */
    WITHDRAWN,
    /** 结案. */
    CLOSED,
    /** 归档. */
    ARCHIVED
}
