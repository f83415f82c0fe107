package org.huzheng.codes;

/** The rule 校验规则 that a refused code breaks. */
public enum CodeRule {
    /** 长度: too short or too long. */
    LENGTH,
    /** 字符: a character the standard does not allow at its place. */
    CHARACTERS,
    /** 结构: the right characters in an order that means nothing. */
    FORM,
    /** 日期: a day that the calendar does not have. */
    DATE,
    /** 内层校验码: the check character of a code inside the code. */
    INNER_CHECK,
    /** 校验码: the check character. */
    CHECK
}
