package org.huzheng.casefile.substitution;

/** What may have to be cleared at once 需要立即清除的场所 (行政强制法 52). */
public enum PublicWay {
    /** A road 道路. */
    ROAD,

    /** A river 河道. */
    RIVER,

    /** A waterway 航道. */
    WATERWAY,

    /** A public place 公共场所. */
    PUBLIC_PLACE
}
