package org.huzheng.matter.version.internal;

/** What can happen to a matter version 事项版本事件. */
public enum MatterEvent {
    /** 提交合法性审查. */
    SUBMIT,
    /** 审查退回. */
    RETURN,
    /** 审查通过, 转征求意见. */
    PASS,
    /** 批准. */
    APPROVE,
    /** 公布. */
    PUBLISH,
    /** 施行. */
    TAKE_EFFECT,
    /** 依据变动. */
    BASIS_CHANGED,
    /** 定期评估到期. */
    EVALUATION_DUE,
    /** 评估后保留. */
    KEEP,
    /** 由新版本取代. */
    SUPERSEDE,
    /** 废止. */
    REPEAL,
    /** 暂停实施. */
    SUSPEND,
    /** 恢复实施. */
    RESUME
}
