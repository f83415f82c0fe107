package org.huzheng.casefile.remedy;

/** What can happen to the remedy 救济事件. */
public enum RemedyEvent {
    /** A decision is made. */
    DECIDE,

    /** The party applies for reconsideration. */
    APPLY,

    /** The application is accepted. */
    ACCEPT,

    /** The time for deciding is extended. */
    EXTEND,

    /** The agency receives the copy. */
    RECEIVE_COPY,

    /** The agency answers. */
    ANSWER,

    /** The execution is stayed. */
    STAY,

    /** The stay is lifted. */
    LIFT_STAY,

    /** It ends without a ruling on the merits. */
    DISMISS,

    /** The party sues. */
    SUE,

    /** The decision is upheld. */
    UPHOLD,

    /** The decision is changed. */
    CHANGE,

    /** The decision is annulled. */
    ANNUL,

    /** The decision is found illegal. */
    FIND_ILLEGAL,

    /** The decision is found void. */
    FIND_VOID,

    /** The periods are over. */
    LAPSE
}
