package org.huzheng.casefile.performance;

/** Why officers may collect a fine themselves 当场收缴的法定情形 (行政处罚法 68, 69). */
public enum CollectionGround {
    /** An on-the-spot fine of at most 100 yuan (68(1)). */
    UP_TO_HUNDRED,

    /** An on-the-spot fine that could hardly be enforced later (68(2)). */
    HARD_LATER,

    /** A remote place, on the water or without transport, at the party’s request (69). */
    REMOTE
}
