package org.huzheng.penalty.discretion;

/** How a condition looks at a fact 条件的比较方式. */
public enum Comparison {
    /** 以上, the number itself included. */
    AT_LEAST,
    /** 超过, the number itself excluded. */
    ABOVE,
    /** 以下, the number itself included. */
    AT_MOST,
    /** 不满、不足, the number itself excluded. */
    BELOW,
    /** A flag is yes. */
    YES,
    /** A flag is no. */
    NO,
    /** A word is one of several. */
    ONE_OF;

    boolean suits(FactKind kind) {
        return switch (this) {
            case AT_LEAST, ABOVE, AT_MOST, BELOW -> kind.isCounted();
            case YES, NO -> kind == FactKind.FLAG;
            case ONE_OF -> kind == FactKind.WORD;
        };
    }
}
