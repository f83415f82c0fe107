package org.huzheng.casefile.referral;

/** What moves a referral on 移送的迁移事件. */
public enum ReferralEvent {
    /** 发现涉嫌犯罪. */
    SUSPECT,
    /** 组成专案组. */
    NAME_TEAM,
    /** 提出书面报告. */
    REPORT,
    /** 批准. */
    APPROVE,
    /** 不批准. */
    DISAPPROVE,
    /** 移送. */
    SEND,
    /** 签收回执. */
    RECEIPT,
    /** 转送. */
    FORWARD,
    /** 公安机关立案. */
    FILE,
    /** 公安机关不予立案. */
    DECLINE,
    /** 提请复议. */
    ASK_RECONSIDERATION,
    /** 复议维持. */
    UPHOLD,
    /** 建议立案监督. */
    ASK_SUPERVISION,
    /** 移交涉案物品和材料. */
    HAND_OVER,
    /** 刑事判决. */
    JUDGE,
    /** 恢复行政处理. */
    RESUME,
    /** 司法机关移送行政机关. */
    SEND_BACK
}
