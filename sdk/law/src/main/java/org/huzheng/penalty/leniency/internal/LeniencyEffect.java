package org.huzheng.penalty.leniency.internal;

/** What a ground of leniency does 从宽效果, from the strongest on. */
public enum LeniencyEffect {
    /** 不予行政处罚: no penalty, and no choice. */
    MUST_NOT_PUNISH,
    /** 可以不予行政处罚: the agency may do without a penalty, and says why or why not. */
    MAY_NOT_PUNISH,
    /** 应当从轻或者减轻行政处罚. */
    MUST_MITIGATE,
    /** 可以从轻或者减轻行政处罚. */
    MAY_MITIGATE
}
