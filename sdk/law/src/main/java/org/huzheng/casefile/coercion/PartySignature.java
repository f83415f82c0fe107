package org.huzheng.casefile.coercion;

/** What stands in the party's place under the on-site record 当事人签名情况 (行政强制法 18(8)). */
public enum PartySignature {
    /** 当事人签名或者盖章. */
    SIGNED,
    /** 当事人拒绝, 已在笔录中注明. */
    REFUSAL_NOTED,
    /** 空缺. */
    MISSING
}
