package org.huzheng.casefile.proof;

/** How a piece of evidence stands in one case 证据状态. */
public enum ProofState {
    /** Not part of the case. */
    NONE,
    /** 待审查. */
    SUBMITTED,
    /** 待补正: a defect that may be cured. */
    DEFECTIVE,
    /** 查证属实 (行政处罚法 46(2)). */
    VERIFIED,
    /** 已排除 (行政处罚法 46(3)). */
    EXCLUDED,
    /** 来源单位已撤回. */
    RECALLED
}
