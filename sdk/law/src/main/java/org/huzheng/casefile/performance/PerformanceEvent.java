package org.huzheng.casefile.performance;

/** What can happen to the performance 履行事件. */
public enum PerformanceEvent {
    /** The decision is served. */
    ARRIVE,

    /** Money is paid. */
    PAY,

    /** Money is collected on the spot. */
    COLLECT,

    /** Another obligation is performed. */
    DO,

    /** The party asks to pay later. */
    ASK_DEFERRAL,

    /** That is approved. */
    APPROVE_DEFERRAL,

    /** That is refused. */
    REFUSE_DEFERRAL,

    /** The time is over. */
    FALL_OVERDUE,

    /** A part of the surcharge is remitted. */
    REDUCE_SURCHARGE,

    /** Everything is performed. */
    COMPLETE,

    /** What was wrongly taken is given back. */
    RESTORE,

    /** The decision was set aside; nothing is to be performed. */
    RELEASE
}
