package org.huzheng.casefile.referral;

/** Where a referral stands 移送涉嫌犯罪案件的状态. */
public enum ReferralState {
    /** 未涉嫌犯罪. */
    NONE,
    /** 涉嫌犯罪. */
    SUSPECTED,
    /** 已组成专案组. */
    TEAM_NAMED,
    /** 已提出书面报告. */
    REPORTED,
    /** 批准移送. */
    APPROVED,
    /** 不批准移送. */
    DISAPPROVED,
    /** 已移送. */
    SENT,
    /** 公安机关已签回执，审查中. */
    RECEIPTED,
    /** 公安机关已转送. */
    FORWARDED,
    /** 公安机关不予立案. */
    DECLINED,
    /** 已提请复议. */
    RECONSIDERING,
    /** 复议维持不予立案. */
    UPHELD,
    /** 已建议立案监督. */
    SUPERVISED,
    /** 公安机关立案. */
    FILED,
    /** 已办结移交手续. */
    HANDED_OVER,
    /** 已有刑事判决. */
    JUDGED,
    /** 回到行政程序. */
    RETURNED
}
