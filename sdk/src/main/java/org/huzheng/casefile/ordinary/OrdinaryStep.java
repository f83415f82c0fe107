package org.huzheng.casefile.ordinary;

/** What can happen in the ordinary procedure 普通程序事件. */
enum OrdinaryStep {
    RECEIVE_CLUE,
    CHECK,
    DROP,
    TRANSFER,
    FILE,
    ASSIGN,
    REQUEST_RECUSAL,
    DECIDE_RECUSAL,
    SUBMIT_EVIDENCE,
    INVESTIGATE,
    CONCLUDE,
    GRADE,
    NOTIFY,
    DEFEND,
    REVIEW_DEFENCE,
    WAIVE,
    CLOSE_DEFENCE,
    REOPEN,
    PASS_REVIEW,
    FAIL_REVIEW,
    DISCUSS,
    PUNISH,
    SPARE,
    ACQUIT,
    WITHDRAW,
    CLOSE,
    ARCHIVE
}
