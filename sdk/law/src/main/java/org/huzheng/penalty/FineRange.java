package org.huzheng.penalty;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Fen;

/**
 * A range of fines 罚款幅度 in fen, both ends included.
 *
 * @param minFen the lowest fine; 0 where the provision knows no lowest
 * @param maxFen the highest fine
 */
public record FineRange(long minFen, long maxFen) {
    /**
     * A range.
     *
     * @throws HuzhengException ARGUMENT_INVALID if it is negative or empty
     */
    public FineRange {
        Fen.require("lowest fine", minFen);
        if (maxFen < minFen) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "highest fine below the lowest");
        }
    }

    /** Whether a fine lies in it. */
    public boolean contains(long fen) {
        return fen >= minFen && fen <= maxFen;
    }

    /** Whether another range lies wholly in it. */
    public boolean contains(FineRange other) {
        return contains(other.minFen) && contains(other.maxFen);
    }

    /** Both ends in yuan. */
    @Override
    public String toString() {
        return Fen.yuan(minFen) + "–" + Fen.yuan(maxFen);
    }
}
