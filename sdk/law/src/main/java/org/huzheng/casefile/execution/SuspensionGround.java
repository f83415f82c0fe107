package org.huzheng.casefile.execution;

/** Why an execution is suspended 中止执行的情形 (行政强制法 39(1)), or stayed by the reviewing body or the court. */
public enum SuspensionGround {
    /** The party is truly in difficulty or unable for now (39(1)(1)). */
    PARTY_UNABLE,

    /** A third party claims what is executed, with good reason (39(1)(2)). */
    THIRD_PARTY_CLAIM,

    /** It could do loss that cannot be repaired, and suspending harms no public interest (39(1)(3)). */
    IRREPARABLE_LOSS,

    /** Another case the agency finds necessary (39(1)(4)). */
    OTHER,

    /** The reconsideration body stays it (行政复议法 42). */
    RECONSIDERATION_STAY,

    /** The court stays it (行政诉讼法 56(1)). */
    COURT_STAY
}
