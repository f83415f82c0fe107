package org.huzheng.sharing;

/** What can happen to a contract 契约事件. */
enum ContractEvent {
    /** A party accepts. */
    ACCEPT,
    /** A party rejects. */
    REJECT,
    /** Its period begins. */
    START,
    /** Its period ends. */
    EXPIRE,
    /** A party ends it. */
    REVOKE
}
