package org.huzheng.penalty;

/** A circumstance of the case 案件情形 by which it is graded. */
public enum ReviewCircumstance {
    /** 涉及重大公共利益. */
    PUBLIC_INTEREST,
    /** 直接关系当事人或者第三人重大权益. */
    MAJOR_RIGHTS,
    /** 案件情况疑难复杂、涉及多个法律关系: one item of the statute, graded as one. */
    DIFFICULT,
    /** 情节复杂或者重大违法行为. */
    COMPLEX_OR_MAJOR
}
