package org.huzheng.casefile.coercion.seizure;

/** Where a seal or seizure stands 查封、扣押的状态. */
public enum SeizureState {
    /** 未采取. */
    NONE,
    /** 已提请. */
    REQUESTED,
    /** 不予批准. */
    DISAPPROVED,
    /** 已批准. */
    APPROVED,
    /** 紧急当场实施，尚未报告. */
    EMERGENCY,
    /** 已报告，尚未补办批准. */
    REPORTED,
    /** 应当立即解除. */
    RELEASE_DUE,
    /** 实施中. */
    IN_FORCE,
    /** 实施中，检测期间. */
    TESTING,
    /** 已延长. */
    EXTENDED,
    /** 已延长，检测期间. */
    TESTING_EXTENDED,
    /** 已解除，尚未退还. */
    RELEASED,
    /** 已退还. */
    RETURNED,
    /** 已没收. */
    CONFISCATED,
    /** 已销毁. */
    DESTROYED,
    /** 已拍卖. */
    AUCTIONED,
    /** 已移送. */
    TRANSFERRED
}
