package org.huzheng.recognition;

/** The receiver's conclusion 互认结论; one for each consumer case. */
public enum Conclusion {
    /** 予以互认. */
    RECOGNISED,
    /** 部分互认: only the items named. */
    PARTIALLY_RECOGNISED,
    /** 需补正. */
    CORRECTION_REQUIRED,
    /** 不予互认. */
    REJECTED;

    /** Whether evidence may carry a decision under it, in whole or in part. */
    public boolean recognises() {
        return this == RECOGNISED || this == PARTIALLY_RECOGNISED;
    }
}
