package org.huzheng.penalty.discretion;

/** What a fact is told in 事实的计量方式. */
public enum FactKind {
    /** A count or measure, in the unit its definition names. */
    NUMBER,
    /** An amount of money in fen. */
    AMOUNT,
    /** Yes or no. */
    FLAG,
    /** One of several words. */
    WORD;

    boolean isCounted() {
        return this == NUMBER || this == AMOUNT;
    }
}
