package org.huzheng.casefile.performance;

/** Where a fine is paid 缴款渠道 (行政处罚法 67(3)). */
public enum PaymentChannel {
    /** The bank named 指定银行. */
    BANK,

    /** The electronic payment system 电子支付系统. */
    ELECTRONIC,

    /** Through the court that executes 人民法院执行款. */
    COURT
}
