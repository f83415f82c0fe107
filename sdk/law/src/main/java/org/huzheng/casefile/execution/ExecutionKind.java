package org.huzheng.casefile.execution;

/** What is executed 执行内容. */
public enum ExecutionKind {
    /** Payment of money 金钱给付义务 (行政强制法 45–49). */
    MONEY,

    /** Demolition of an unlawful building 强制拆除 (行政强制法 44). */
    DEMOLITION,

    /** Another act 其他义务. */
    OTHER
}
