package org.huzheng.casefile.simple;

/** What can happen in the simple procedure 简易程序事件. */
enum SimpleStep {
    DETECT,
    ASSIGN,
    SUBMIT_EVIDENCE,
    VERIFY_FACTS,
    ESTABLISH,
    INFORM,
    HEAR,
    DECIDE,
    REPORT,
    CONVERT,
    WITHDRAW,
    CLOSE,
    ARCHIVE
}
