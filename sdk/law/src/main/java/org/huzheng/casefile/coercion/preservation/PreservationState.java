package org.huzheng.casefile.coercion.preservation;

/** Where a preservation stands 先行登记保存的状态. */
public enum PreservationState {
    /** 未采取. */
    NONE,
    /** 已提请. */
    REQUESTED,
    /** 不予批准. */
    DISAPPROVED,
    /** 已批准. */
    APPROVED,
    /** 保存中. */
    IN_FORCE,
    /** 已解除. */
    RELEASED,
    /** 已转为查封、扣押. */
    CONVERTED,
    /** 已没收. */
    CONFISCATED,
    /** 已移送. */
    TRANSFERRED
}
