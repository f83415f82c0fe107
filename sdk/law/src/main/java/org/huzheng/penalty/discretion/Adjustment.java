package org.huzheng.penalty.discretion;

/** How a fine departs from its tier 从轻、减轻、从重. */
public enum Adjustment {
    /** 从轻: lighter, within the statutory range. */
    LIGHTER,
    /** 减轻: below the statutory minimum. */
    MITIGATED,
    /** 从重: heavier, within the statutory range. */
    HEAVIER
}
