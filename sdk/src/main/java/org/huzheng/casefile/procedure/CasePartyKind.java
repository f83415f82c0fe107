package org.huzheng.casefile.procedure;

/** Who a party is; the law's amounts differ 当事人类别 (行政处罚法 51). */
public enum CasePartyKind {
    /** 公民. */
    CITIZEN,
    /** 法人或者其他组织. */
    ORGANISATION
}
