package org.huzheng.sharing;

/** Where a contract stands 契约状态; while it is not final, from the liveliest to the least. */
public enum ContractState {
    /** 履行中: evidence and data may move. */
    ACTIVE,
    /** 已中止: one or several parties suspended it, and each must resume it; nothing moves. */
    SUSPENDED,
    /** 已签署, its period has not begun. */
    SIGNED,
    /** 部分签署: at least one party has accepted. */
    PARTLY_SIGNED,
    /** 草案: proposed, nobody has signed. */
    DRAFT,
    /** 已届满: its period is over. */
    EXPIRED,
    /** 未成立而失效: its period ended before all had signed. */
    LAPSED,
    /** 已变更: another contract has taken its place. */
    SUPERSEDED,
    /** 未获同意: a party rejected it. */
    REJECTED,
    /** 已撤销: a party ended it. */
    REVOKED
}
