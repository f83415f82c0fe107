package org.huzheng.sharing.terms;

/**
 * What each side has working days for 办理时限. How many is agreed in the contract, within what binds their place
 * (政务数据共享条例, 国务院令第809号); it is a term of the contract and not of this program.
 */
public enum SharingClock {
    /** 答复: from a request to the provider's answer. */
    ANSWER,
    /** 提供: from the answer to the data. */
    PROVISION,
    /** 校核: from an objection to data to its answer. */
    CORRECTION
}
