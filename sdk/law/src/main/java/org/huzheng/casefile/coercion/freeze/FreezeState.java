package org.huzheng.casefile.coercion.freeze;

/** Where a freeze stands 冻结的状态. */
public enum FreezeState {
    /** 未采取. */
    NONE,
    /** 已提请. */
    REQUESTED,
    /** 不予批准. */
    DISAPPROVED,
    /** 已批准. */
    APPROVED,
    /** 冻结中，决定书尚未交付. */
    FROZEN,
    /** 冻结中，决定书已交付. */
    IN_FORCE,
    /** 已延长. */
    EXTENDED,
    /** 已解除. */
    RELEASED,
    /** 期满由金融机构解除. */
    LAPSED,
    /** 已移送. */
    TRANSFERRED
}
