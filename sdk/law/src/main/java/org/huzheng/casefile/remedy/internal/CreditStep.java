package org.huzheng.casefile.remedy.internal;

/** What can happen to the credit report 信用报送事件. */
public enum CreditStep {
    /** It is reported. */
    REPORT
}
