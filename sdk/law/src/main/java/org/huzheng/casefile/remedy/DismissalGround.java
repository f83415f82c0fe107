package org.huzheng.casefile.remedy;

/** Why a remedy ended without a ruling on the merits 程序性终结的事由. */
public enum DismissalGround {
    /** It was not accepted 不予受理、不予立案. */
    NOT_ACCEPTED,

    /** It was rejected after acceptance 驳回申请、驳回起诉. */
    REJECTED,

    /** The party withdrew it 撤回、撤诉. */
    WITHDRAWN,

    /** A suit overtook a reconsideration that was not decided in time 逾期未决而起诉 (行政诉讼法 45). */
    OVERTAKEN
}
