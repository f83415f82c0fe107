package org.huzheng.casefile.performance;

/** Where the performance stands 履行状态. */
public enum PerformanceState {
    /** There is nothing to perform yet. */
    NONE,

    /** The period for performing runs. */
    PERFORMING,

    /** Paying later or by instalments is approved. */
    DEFERRED,

    /** The period is over and something is open. */
    OVERDUE,

    /** Everything is performed. */
    PERFORMED,

    /** What was wrongly taken was given back. */
    RESTORED,

    /** The decision was set aside; there is nothing to perform. */
    RELEASED
}
