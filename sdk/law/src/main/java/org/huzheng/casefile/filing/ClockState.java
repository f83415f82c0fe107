package org.huzheng.casefile.filing;

/** How the ninety days stand 办案期限状态. */
public enum ClockState {
    /** Not filed. */
    NONE,
    /** 计算中. */
    RUNNING,
    /** 扣除中. */
    PAUSED,
    /** 已终止: decided, or gone to another department. */
    STOPPED
}
