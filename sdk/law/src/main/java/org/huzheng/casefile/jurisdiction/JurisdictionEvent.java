package org.huzheng.casefile.jurisdiction;

/** What moves a dispute over jurisdiction on 管辖争议的迁移事件. */
public enum JurisdictionEvent {
    /** 提出争议. */
    RAISE,
    /** 固定证据、线索. */
    PRESERVE,
    /** 按最先立案确定. */
    SETTLE_BY_FILING,
    /** 开始协商. */
    NEGOTIATE,
    /** 达成一致. */
    AGREE,
    /** 协商不成. */
    FAIL,
    /** 报请指定. */
    ESCALATE,
    /** 指定管辖. */
    DESIGNATE,
    /** 提请县级指导机构协调. */
    ASK_COUNTY_OFFICE,
    /** 向政府提出建议. */
    SUGGEST,
    /** 政府决定. */
    DECIDE,
    /** 移送案件. */
    TRANSFER
}
