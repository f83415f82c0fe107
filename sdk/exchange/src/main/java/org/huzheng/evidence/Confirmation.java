package org.huzheng.evidence;

/** How a person confirmed 确认方式 a record, or why not (行政诉讼证据规定 art. 13, 15). */
public enum Confirmation {
    /** 签名. */
    SIGNED,
    /** 盖章. */
    SEALED,
    /** 捺印. */
    FINGERPRINTED,
    /** 拒绝签名; the reason must be noted. */
    REFUSED,
    /** 不能签名; the reason must be noted. */
    UNABLE,
    /** 不在场; the reason must be noted. */
    ABSENT
}
