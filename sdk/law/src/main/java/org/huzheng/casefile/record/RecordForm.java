package org.huzheng.casefile.record;

/** How a stage was recorded 记录形式 (行政处罚法 47). */
public enum RecordForm {
    /** 文字. */
    WRITING,
    /** 音像. */
    AUDIO_VIDEO
}
