package org.huzheng.casefile.record;

/** Whether a stage is on record 环节记录状态. */
public enum RecordState {
    /** Not yet. */
    NONE,
    /** 已记录. */
    RECORDED
}
