package org.huzheng.casefile.performance;

import java.math.BigDecimal;

/** Money in fen 分. */
final class Fen {
    private static final long PERCENT = 100;

    private Fen() {}

    /** The amount in yuan, two decimals. */
    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** So many percent of an amount, a broken fen dropped in favour of who pays. */
    static long share(long fen, long percent) {
        return Math.multiplyExact(fen, percent) / PERCENT;
    }
}
