package org.huzheng.casefile.publicity;

/** What can happen to the publication 公开事件. */
public enum PublicityEvent {
    /** It is published. */
    PUBLISH,

    /** It is withdrawn. */
    WITHDRAW
}
