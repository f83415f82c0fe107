package org.huzheng.server.store;

/** Where an access request 调取申请 stands. */
public enum AccessState {
    /** 待答复. */
    REQUESTED,
    /** 已同意. */
    GRANTED,
    /** 已拒绝. */
    REFUSED
}
