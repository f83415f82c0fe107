package org.huzheng.document;

/** How a form is laid out 版式. */
public enum FormStyle {
    /** A document to the party with title, number, text, seal and date 决定书、通知书. */
    LETTER,
    /** A record with times, statements and signatures 笔录. */
    RECORD,
    /** A sheet of boxes that travels inside the agency 审批表. */
    SHEET
}
