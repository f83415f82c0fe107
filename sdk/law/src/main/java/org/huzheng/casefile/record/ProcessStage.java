package org.huzheng.casefile.record;

/** A stage of the process that must be on record 全过程记录的环节 (行政处罚法 47). */
public enum ProcessStage {
    /** 启动. */
    START,
    /** 调查取证. */
    INVESTIGATION,
    /** 审核. */
    REVIEW,
    /** 决定. */
    DECISION,
    /** 送达. */
    SERVICE,
    /** 执行. */
    EXECUTION
}
