package org.huzheng.recognition;

/** When a check is asked 审查时点: what cannot be known yet is asked later, not passed now. */
enum RecognitionMoment {
    /** 接收: of what was signed, as soon as it is there. */
    RECEIPT,
    /** 互认: formal and substantive review for one case. */
    RECOGNITION,
    /** 使用: when a decision of the case is about to rest on it. */
    USE
}
