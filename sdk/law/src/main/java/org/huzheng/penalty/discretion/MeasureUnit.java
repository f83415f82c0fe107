package org.huzheng.penalty.discretion;

/** What a range of fines is given in 罚款幅度的计算方式. */
public enum MeasureUnit {
    /** Fixed amounts in fen. */
    FEN,
    /** Multiples of an amount 倍数, for example of the value of the goods. */
    MULTIPLE,
    /** Fen for each unit of a number, for example for each square metre. */
    PER_UNIT
}
