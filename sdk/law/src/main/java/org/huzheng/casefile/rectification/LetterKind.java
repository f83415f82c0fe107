package org.huzheng.casefile.rectification;

/** What kind of letter another organ sent 来函种类. */
public enum LetterKind {
    /** 告知函: it tells of facts. */
    NOTICE,
    /** 停止建设函: it asks that something be stopped. */
    STOP_REQUEST,
    /** 督促履行职责函, 检察建议: the procuratorate urges the agency to do its duty. */
    PROCURATORATE_URGING,
    /** 协助函: it asks for assistance. */
    ASSISTANCE_REQUEST,
    /** 其他来函. */
    OTHER
}
