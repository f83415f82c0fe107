package org.huzheng.sharing;

/** Where a contract stands 契约状态. */
public enum ContractState {
    /** 已拟定: proposed, nobody has answered. */
    DRAFT,
    /** 一方已签: one party has accepted. */
    PARTLY_SIGNED,
    /** 已签署: both parties have accepted; not yet valid. */
    SIGNED,
    /** 生效. */
    ACTIVE,
    /** 中止: one party stopped it for a time; that party resumes it. */
    SUSPENDED,
    /** 双方中止: each party stopped it; each must resume it. */
    SUSPENDED_BY_BOTH,
    /** 已到期. */
    EXPIRED,
    /** 未成立而失效: its period is over and not all had signed. */
    LAPSED,
    /** 已变更: a contract that amends it is in force in its place. */
    SUPERSEDED,
    /** 未达成: a party rejected it. */
    REJECTED,
    /** 已撤销: a party ended it. */
    REVOKED
}
