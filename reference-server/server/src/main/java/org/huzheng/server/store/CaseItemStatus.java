package org.huzheng.server.store;

/** What a case can make of an evidence 案件证据状态. */
public enum CaseItemStatus {
    /** 予以互认. */
    RECOGNISED,
    /** 部分互认. */
    PARTIALLY_RECOGNISED,
    /** 要求补正. */
    CORRECTION_REQUIRED,
    /** 不予互认. */
    REJECTED,
    /** 来源单位已撤回. */
    RECALLED,
    /** 撤回已确认. */
    RECALL_ACKNOWLEDGED,
    /** 本案已排除. */
    EXCLUDED
}
