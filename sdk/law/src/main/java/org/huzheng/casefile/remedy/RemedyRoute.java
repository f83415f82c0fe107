package org.huzheng.casefile.remedy;

/** Which way the party takes against a decision 救济途径. */
public enum RemedyRoute {
    /** 行政复议. */
    RECONSIDERATION,

    /** 行政诉讼. */
    LITIGATION
}
