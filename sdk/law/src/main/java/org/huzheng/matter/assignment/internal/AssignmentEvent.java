package org.huzheng.matter.assignment.internal;

/** What can happen to an assignment of power 权力配置事件. */
public enum AssignmentEvent {
    /** 评估承接能力. */
    ASSESS,
    /** 合法性审查. */
    REVIEW,
    /** 批准. */
    APPROVE,
    /** 公布. */
    PUBLISH,
    /** 实施. */
    START,
    /** 定期评估. */
    EVALUATE,
    /** 评估后保留. */
    KEEP,
    /** 收回. */
    WITHDRAW,
    /** 届满. */
    EXPIRE
}
