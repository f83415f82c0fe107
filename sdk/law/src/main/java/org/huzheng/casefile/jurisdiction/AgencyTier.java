package org.huzheng.casefile.jurisdiction;

/** At which tier of government an agency stands 行政执法机关层级. */
public enum AgencyTier {
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP,
    /** 县级行政执法机关. */
    COUNTY,
    /** 设区的市级以上行政执法机关. */
    HIGHER
}
