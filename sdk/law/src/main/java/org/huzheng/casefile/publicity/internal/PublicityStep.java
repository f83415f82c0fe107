package org.huzheng.casefile.publicity.internal;

/** What can happen to the publication 公开事件. */
public enum PublicityStep {
    /** It is published. */
    PUBLISH,

    /** It is withdrawn. */
    WITHDRAW
}
