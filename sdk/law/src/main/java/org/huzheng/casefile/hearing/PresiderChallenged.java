package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party asked that the presider withdraw 申请听证主持人回避 (行政处罚法 64(4)).
 *
 * @param at when
 * @param presider the person challenged
 * @param reason the direct interest that is alleged
 */
public record PresiderChallenged(Instant at, String presider, String reason) implements CaseEvent {
    /** All are required. */
    public PresiderChallenged {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(presider, "presider");
        Objects.requireNonNull(reason, "reason");
    }
}
