package org.huzheng.casefile.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * It was decided not to punish 不予行政处罚决定 (行政处罚法 57(1)2).
 *
 * @param at when
 * @param paper what the decision says
 * @param ground why
 * @param firstViolation 初次违法
 * @param slight 违法行为轻微 or 危害后果轻微, as the ground demands
 * @param noHarm 没有造成危害后果
 * @param corrected 及时改正
 * @param educated whether the party was educated (33(3))
 */
public record NoPenaltyDecided(
        Instant at,
        DecisionPaper paper,
        NoPenaltyGround ground,
        boolean firstViolation,
        boolean slight,
        boolean noHarm,
        boolean corrected,
        boolean educated)
        implements Decided {
    /** All are required. */
    public NoPenaltyDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(ground, "ground");
    }
}
