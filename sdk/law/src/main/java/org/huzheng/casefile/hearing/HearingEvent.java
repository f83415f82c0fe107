package org.huzheng.casefile.hearing;

/** What can happen to a hearing 听证事件. */
public enum HearingEvent {
    /** The right is notified. */
    NOTIFY,

    /** The time for asking is over. */
    LAPSE,

    /** The party asks. */
    REQUEST,

    /** Time and place are notified. */
    SCHEDULE,

    /** The party asks that the presider withdraw. */
    CHALLENGE,

    /** That request is decided. */
    DECIDE_CHALLENGE,

    /** The hearing takes place. */
    HOLD,

    /** The party gives it up. */
    ABANDON,

    /** The record is signed. */
    SIGN_RECORD
}
