package org.huzheng.casefile.coercion.preservation;

/** What moves a preservation on 先行登记保存的迁移事件. */
public enum PreservationEvent {
    /** 提请. */
    REQUEST,
    /** 批准. */
    APPROVE,
    /** 不予批准. */
    DISAPPROVE,
    /** 实施. */
    CARRY_OUT,
    /** 解除. */
    RELEASE,
    /** 转为查封、扣押. */
    CONVERT,
    /** 没收. */
    CONFISCATE,
    /** 移送. */
    TRANSFER
}
