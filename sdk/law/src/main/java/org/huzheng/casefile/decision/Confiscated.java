package org.huzheng.casefile.decision;

import org.huzheng.matter.PenaltyKind;

/** What a penalty confiscates: gains, goods or both, with one sum for all. */
record Confiscated(boolean gains, boolean goods, long fen) {
    static Confiscated of(PenaltyDecided penalty) {
        return new Confiscated(
                penalty.kinds().contains(PenaltyKind.CONFISCATE_GAINS),
                penalty.kinds().contains(PenaltyKind.CONFISCATE_GOODS),
                penalty.confiscatedFen());
    }

    /** Whether these gains, and no others, are confiscated; the value of goods comes on top. */
    boolean suits(long gainsFen) {
        if (gains != gainsFen > 0) {
            return false;
        }
        return goods ? fen >= gainsFen : fen == gainsFen;
    }
}
