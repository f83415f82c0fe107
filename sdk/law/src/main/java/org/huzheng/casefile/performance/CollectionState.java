package org.huzheng.casefile.performance;

/** Where money collected on the spot is 当场收缴款状态 (行政处罚法 71). */
public enum CollectionState {
    /** Nothing was collected on the spot. */
    NONE,

    /** It is with the officers. */
    COLLECTED,

    /** It is with the agency. */
    HANDED_IN,

    /** It is with the bank. */
    BANKED
}
