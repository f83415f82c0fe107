package org.huzheng.casefile.remedy;

/** What can happen to the credit report 信用报送事件. */
public enum CreditEvent {
    /** It is reported. */
    REPORT
}
