package org.huzheng.custody;

/** What happened 保管事件类型 to the evidence. */
public enum CustodyAction {
    /** 采集. */
    COLLECT,
    /** 封存: a seal with a number is put on. */
    SEAL,
    /** 移交. */
    HANDOVER,
    /** 接收. */
    RECEIVE,
    /** 调出. */
    CHECK_OUT,
    /** 检验分析. */
    ANALYSE,
    /** 归还入库. */
    CHECK_IN,
    /** 启封: the seal is taken off. */
    UNSEAL,
    /** 退还. */
    RETURN
}
