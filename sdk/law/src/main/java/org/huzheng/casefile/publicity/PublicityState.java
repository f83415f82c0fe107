package org.huzheng.casefile.publicity;

/** Whether the decision is public 公开状态. */
public enum PublicityState {
    /** It was not published. */
    NONE,

    /** It is published. */
    PUBLISHED,

    /** It was withdrawn. */
    WITHDRAWN
}
