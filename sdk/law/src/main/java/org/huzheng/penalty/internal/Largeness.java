package org.huzheng.penalty.internal;

import org.huzheng.internal.Fen;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.PartyKind;

/** Whether an amount is “larger” 是否属于较大数额. */
public enum Largeness {
    /** It reaches the local threshold. */
    LARGE,
    /** It stays below the local threshold. */
    NOT_LARGE,
    /** The locality has not said: nobody can tell, and a guard must act as if it were large. */
    UNKNOWN;

    /** Whether this much is larger; nothing at all never is. */
    public static Largeness of(LocalAmounts local, PenaltyKind kind, PartyKind party, long fen) {
        if (Fen.require("amount", fen) == 0) {
            return NOT_LARGE;
        }
        return local.amount(kind, party)
                .map(from -> fen >= from.fromFen() ? LARGE : NOT_LARGE)
                .orElse(UNKNOWN);
    }

    /** Whether this other kind is heavy in the locality (行政处罚法 63(1)(5)). */
    public static Largeness ofOther(LocalAmounts local, PenaltyKind kind) {
        return local.otherHeavyKinds()
                .map(kinds -> kinds.contains(kind) ? LARGE : NOT_LARGE)
                .orElse(UNKNOWN);
    }
}
