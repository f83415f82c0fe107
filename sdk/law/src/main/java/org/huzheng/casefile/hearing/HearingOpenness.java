package org.huzheng.casefile.hearing;

/** Whether a hearing is open to the public 听证是否公开: it is, but for the three grounds of 行政处罚法 64(3). */
public enum HearingOpenness {
    /** Open to the public. */
    PUBLIC,

    /** Closed for a state secret 国家秘密. */
    STATE_SECRET,

    /** Closed for a trade secret 商业秘密. */
    TRADE_SECRET,

    /** Closed for personal privacy 个人隐私. */
    PRIVACY
}
