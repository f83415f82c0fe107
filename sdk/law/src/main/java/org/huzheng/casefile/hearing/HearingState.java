package org.huzheng.casefile.hearing;

/** Where a hearing stands 听证状态. */
public enum HearingState {
    /** No right to a hearing has been notified. */
    NONE,

    /** The right has been notified; the party may ask. */
    RIGHT_NOTICED,

    /** The party did not ask in time. */
    LAPSED,

    /** The party asked; the agency must organise the hearing. */
    REQUESTED,

    /** Time and place are notified. */
    SCHEDULED,

    /** It took place; the record is not signed yet. */
    HELD,

    /** The party gave it up. */
    ABANDONED,

    /** The record is signed; the decision rests on it. */
    RECORD_SIGNED
}
