package org.huzheng.sharing.internal;

/** What can happen to a contract. */
public enum ContractEvent {
    /** 提供方安全审查: the provider has reviewed it. */
    REVIEW,
    /** 一方同意, while others have still to answer. */
    ACCEPT,
    /** 最后一方同意. */
    COMPLETE,
    /** 一方不同意. */
    REJECT,
    /** 有效期开始. */
    START,
    /** 一方中止. */
    SUSPEND,
    /** 一方恢复, while another still suspends it. */
    RESUME,
    /** 最后中止的一方恢复. */
    CONTINUE,
    /** 有效期届满. */
    EXPIRE,
    /** 变更后的契约生效. */
    SUPERSEDE,
    /** 一方撤销、退出. */
    REVOKE
}
