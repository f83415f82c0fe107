package org.huzheng.casefile.rectification;

/** Where a letter from another organ stands 来函的状态. */
public enum LetterState {
    /** 未收到. */
    NONE,
    /** 已收到，待回复. */
    AWAITING_REPLY,
    /** 已收到，不需回复. */
    NOTED,
    /** 已回复. */
    ANSWERED
}
