package org.huzheng.casefile.execution;

/** What an application to the court must contain 申请材料 (行政强制法 55(1)). */
public enum CourtMaterial {
    /** The application 强制执行申请书. */
    APPLICATION,

    /** The decision with facts, reasons and basis 行政决定书及事实、理由和依据. */
    DECISION,

    /** What the party said, and the demand 当事人的意见及催告情况. */
    PARTY_OPINION_AND_DEMAND,

    /** What is to be executed 申请强制执行标的情况. */
    SUBJECT,

    /** Other materials laws demand 其他材料. */
    OTHER
}
