package org.huzheng.casefile.hearing;

/** How the record of a hearing was signed 笔录签署方式 (行政处罚法 64(8)). */
public enum RecordSigning {
    /** Signed 签字. */
    SIGNED,

    /** Sealed 盖章. */
    SEALED,

    /** Refused, which the presider notes 拒绝签字或者盖章. */
    REFUSED
}
