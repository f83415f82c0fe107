package org.huzheng.casefile.remedy;

/** How a remedy ended on the merits 救济结果. */
public enum RemedyOutcome {
    /** The decision stands 维持、驳回请求. */
    UPHELD,

    /** The decision was changed 变更. */
    CHANGED,

    /** The decision was annulled 撤销. */
    ANNULLED,

    /** The decision was found illegal 确认违法. */
    ILLEGAL,

    /** The decision was found void 确认无效. */
    VOID
}
