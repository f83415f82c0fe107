package org.huzheng.casefile.service;

/** Where the service of the decision stands 送达状态. */
public enum ServiceState {
    /** There is no decision yet. */
    NONE,

    /** The decision is to be served. */
    DUE,

    /** It is with the post. */
    POSTED,

    /** It is announced; the thirty days run. */
    ANNOUNCED,

    /** It is served. */
    SERVED
}
