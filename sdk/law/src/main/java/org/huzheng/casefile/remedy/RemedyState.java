package org.huzheng.casefile.remedy;

/** Where the party’s remedy stands 救济状态. */
public enum RemedyState {
    /** No remedy is used. */
    NONE,

    /** In reconsideration 复议中. */
    RECONSIDERATION,

    /** In litigation 诉讼中. */
    LITIGATION,

    /** Ended without a ruling on the merits. */
    DISMISSED,

    /** The periods are over and no remedy was used. */
    LAPSED,

    /** The decision stands. */
    UPHELD,

    /** The decision was changed. */
    CHANGED,

    /** The decision was annulled. */
    ANNULLED,

    /** The decision was found illegal. */
    ILLEGAL,

    /** The decision was found void. */
    VOID
}
