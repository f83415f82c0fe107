package org.huzheng.casefile.coercion.seizure;

/** What moves a seal or seizure on 查封、扣押的迁移事件. */
public enum SeizureEvent {
    /** 提请. */
    REQUEST,
    /** 批准. */
    APPROVE,
    /** 不予批准. */
    DISAPPROVE,
    /** 实施. */
    CARRY_OUT,
    /** 紧急当场实施. */
    ACT_IN_EMERGENCY,
    /** 报告. */
    REPORT,
    /** 延长. */
    EXTEND,
    /** 检测开始. */
    BEGIN_TESTING,
    /** 检测结束. */
    END_TESTING,
    /** 不易保管的财物先行变卖. */
    SELL_PERISHABLES,
    /** 解除. */
    RELEASE,
    /** 退还. */
    RETURN,
    /** 没收. */
    CONFISCATE,
    /** 销毁. */
    DESTROY,
    /** 拍卖. */
    AUCTION,
    /** 移送. */
    TRANSFER
}
