package org.huzheng.finding;

/** The independent questions 判定维度 a verification answers, each with its own verdict. */
public enum Axis {
    /** 完整性: are these exactly the bytes that were sealed? */
    INTEGRITY,
    /** 签名: did the named signers sign them? */
    SIGNATURE,
    /** 信任: are the signers' certificates in good standing under the trust anchors? */
    TRUST,
    /** 时间: when did it exist, and who says so? */
    TIME,
    /** 保管链: is the chain of custody unbroken? */
    CUSTODY,
    /** 日志: is it in an append-only log? */
    LOG,
    /** 程序: were the formalities of its kind observed? */
    PROCEDURE
}
