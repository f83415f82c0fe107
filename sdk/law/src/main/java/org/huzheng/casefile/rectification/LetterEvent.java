package org.huzheng.casefile.rectification;

/** What moves a letter from another organ on 来函的迁移事件. */
public enum LetterEvent {
    /** 收到要求回复的来函. */
    RECEIVE,
    /** 收到不要求回复的来函. */
    NOTE,
    /** 回复. */
    ANSWER
}
