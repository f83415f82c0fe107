package org.huzheng.sharing;

/** What can happen to a contract 契约事件. */
enum ContractEvent {
    /** A party accepts. */
    ACCEPT,
    /** A party rejects. */
    REJECT,
    /** Its period begins. */
    START,
    /** A party stops it for a time. */
    SUSPEND,
    /** The party that stopped it lets it go on. */
    RESUME,
    /** Its period ends. */
    EXPIRE,
    /** A contract that amends it comes into force. */
    SUPERSEDE,
    /** A party ends it. */
    REVOKE
}
