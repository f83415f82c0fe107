package org.huzheng.casefile.substitution;

/** What can happen to the substitute performance 代履行事件. */
public enum SubstitutionEvent {
    /** It is decided. */
    DECIDE,

    /** The party is demanded once more. */
    DEMAND,

    /** The party performs. */
    STOP,

    /** It is done. */
    DO,

    /** It is done at once, the party present. */
    DO_AT_ONCE,

    /** It is done at once, the party absent. */
    DO_IN_ABSENCE,

    /** The absent party is told. */
    NOTIFY
}
