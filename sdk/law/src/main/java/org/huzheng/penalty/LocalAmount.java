package org.huzheng.penalty;

import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.matter.PenaltyKind;

/**
 * From which amount on a penalty is “larger” in a locality 当地较大数额标准.
 *
 * @param kind fine, confiscation of gains or confiscation of goods
 * @param party whom it meets
 * @param fromFen the amount in fen from which on it is larger, the amount itself included 以上含本数
 * @param source the local document that says so
 */
public record LocalAmount(PenaltyKind kind, PartyKind party, long fromFen, String source) {
    /**
     * All are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID for a kind without an amount, an amount that is not positive, or no source
     */
    public LocalAmount {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(party, "party");
        boolean counted = kind == PenaltyKind.FINE
                || kind == PenaltyKind.CONFISCATE_GAINS
                || kind == PenaltyKind.CONFISCATE_GOODS;
        if (!counted || fromFen <= 0 || source.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "local amount for " + kind + " " + party);
        }
    }
}
