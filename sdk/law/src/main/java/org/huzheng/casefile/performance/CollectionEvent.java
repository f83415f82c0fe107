package org.huzheng.casefile.performance;

/** What can happen to money collected on the spot 当场收缴款事件. */
public enum CollectionEvent {
    /** Officers collect it. */
    COLLECT,

    /** They hand it to the agency. */
    HAND_IN,

    /** The agency pays it in. */
    BANK
}
