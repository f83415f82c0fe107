package org.huzheng.internal;

import java.math.BigDecimal;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Money in fen 分: whole numbers only, never negative. */
public final class Fen {
    private Fen() {}

    /** The amount in yuan with two decimals, without grouping. */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /**
     * The amount itself.
     *
     * @param name what it is, for the error
     * @throws HuzhengException ARGUMENT_INVALID if it is negative
     */
    public static long require(String name, long fen) {
        if (fen < 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, name + " is negative");
        }
        return fen;
    }
}
