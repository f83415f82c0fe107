package org.huzheng.casefile.remedy;

/** Whether the penalty is in the credit file 信用报送状态. */
public enum CreditState {
    /** It is not reported. */
    NOT_REPORTED,

    /** It is reported. */
    REPORTED
}
