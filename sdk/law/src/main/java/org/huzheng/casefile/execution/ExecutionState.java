package org.huzheng.casefile.execution;

/** Where the execution stands 强制执行状态. */
public enum ExecutionState {
    /** Nobody was demanded to perform. */
    NONE,

    /** The demand is served. */
    DEMANDED,

    /** The agency decided to execute by itself. */
    DECIDED,

    /** The court is asked. */
    COURT_APPLIED,

    /** The court has accepted. */
    COURT_ACCEPTED,

    /** The court refused to accept. */
    COURT_DECLINED,

    /** The court ruled that it is not executed. */
    RULED_AGAINST,

    /** It is being executed. */
    EXECUTING,

    /** The execution is suspended. */
    SUSPENDED,

    /** It is executed. */
    EXECUTED,

    /** It ended without performance. */
    TERMINATED
}
