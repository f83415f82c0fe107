package org.huzheng.casefile.execution;

/** What can happen to the execution 强制执行事件. */
public enum ExecutionEvent {
    /** The demand is served. */
    DEMAND,

    /** The party speaks against it. */
    ANSWER,

    /** That is reviewed. */
    REVIEW,

    /** The demand is withdrawn. */
    WITHDRAW,

    /** The agency decides to execute by itself. */
    DECIDE,

    /** The demolition is announced. */
    ANNOUNCE,

    /** The agency executes. */
    CARRY_OUT,

    /** The court is asked. */
    APPLY,

    /** The court accepts. */
    ACCEPT,

    /** The court refuses to accept. */
    DECLINE,

    /** The court rules that it is executed. */
    RULE_FOR,

    /** The court rules that it is not. */
    RULE_AGAINST,

    /** The higher court overrules. */
    OVERRULE,

    /** It is suspended. */
    SUSPEND,

    /** It is resumed. */
    RESUME,

    /** It is given up. */
    GIVE_UP,

    /** It ends without performance. */
    TERMINATE,

    /** It is complete. */
    COMPLETE
}
