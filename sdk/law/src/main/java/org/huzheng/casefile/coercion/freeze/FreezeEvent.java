package org.huzheng.casefile.coercion.freeze;

/** What moves a freeze on 冻结的迁移事件. */
public enum FreezeEvent {
    /** 提请. */
    REQUEST,
    /** 批准. */
    APPROVE,
    /** 不予批准. */
    DISAPPROVE,
    /** 实施. */
    CARRY_OUT,
    /** 交付决定书. */
    DELIVER,
    /** 延长. */
    EXTEND,
    /** 解除. */
    RELEASE,
    /** 金融机构期满解除. */
    LAPSE,
    /** 移送. */
    TRANSFER
}
