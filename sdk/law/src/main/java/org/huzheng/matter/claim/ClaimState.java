package org.huzheng.matter.claim;

/** Where the claiming of one matter in one territory stands 认领状态. */
public enum ClaimState {
    /** 未认领: nobody says it is theirs 三不管. */
    UNCLAIMED,
    /** 已认领: exactly one body does. */
    CLAIMED,
    /** 多头认领: several do 多头管. */
    MULTI_CLAIMED,
    /** 争议中. */
    IN_DISPUTE,
    /** 已确定. */
    RESOLVED
}
