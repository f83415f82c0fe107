package org.huzheng.casefile.coercion;

/** Why a measure is lifted 解除事由, the items of 行政强制法 28(1) and 33(1), and disapproval afterwards (行政强制法 19). */
public enum ReleaseGround {
    /** 当事人没有违法行为. */
    NO_VIOLATION,
    /** 与违法行为无关. */
    UNRELATED,
    /** 已经作出处理决定，不再需要. */
    DECIDED,
    /** 期限已经届满. */
    EXPIRED,
    /** 其他不再需要的情形. */
    NOT_NEEDED,
    /** 当场实施后负责人认为不应当采取. */
    DISAPPROVED
}
