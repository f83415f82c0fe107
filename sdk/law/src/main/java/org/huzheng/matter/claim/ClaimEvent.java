package org.huzheng.matter.claim;

/** What can happen to the claiming of a matter 认领事件. */
enum ClaimEvent {
    /** 认领. */
    CLAIM,
    /** 撤回认领, at most one claimant staying. */
    WITHDRAW,
    /** 撤回认领, several claimants staying. */
    WITHDRAW_LEAVING_SEVERAL,
    /** 提出争议. */
    DISPUTE,
    /** 确定. */
    RESOLVE
}
