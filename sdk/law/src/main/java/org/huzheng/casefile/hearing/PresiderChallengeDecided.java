package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The request that the presider withdraw was decided 回避申请的决定 (行政处罚法 64(4)).
 *
 * @param at when
 * @param upheld whether the presider withdraws
 * @param decidedBy who decided
 */
public record PresiderChallengeDecided(Instant at, boolean upheld, String decidedBy) implements CaseEvent {
    /** All are required. */
    public PresiderChallengeDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(decidedBy, "decidedBy");
    }
}
