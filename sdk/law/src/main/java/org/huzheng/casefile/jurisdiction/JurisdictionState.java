package org.huzheng.casefile.jurisdiction;

/** Where a dispute over jurisdiction stands 管辖争议的状态. */
public enum JurisdictionState {
    /** 无争议. */
    UNDISPUTED,
    /** 已提出争议. */
    RAISED,
    /** 协商中. */
    NEGOTIATING,
    /** 协商不成. */
    DEADLOCKED,
    /** 已报请指定管辖. */
    ESCALATED,
    /** 县级综合行政执法指导机构协调中. */
    COORDINATING,
    /** 已向政府提出建议. */
    SUGGESTED,
    /** 由最先立案的机关管辖. */
    FIRST_FILER,
    /** 协商一致. */
    AGREED,
    /** 已指定管辖. */
    DESIGNATED,
    /** 政府已决定. */
    DECIDED,
    /** 已移送有管辖权的机关. */
    TRANSFERRED
}
