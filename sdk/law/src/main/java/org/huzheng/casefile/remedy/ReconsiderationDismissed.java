package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The reconsideration ended without a decision on the merits 不予受理、驳回申请或者撤回 (行政复议法 30(2),
 * 33, 74).
 *
 * @param at when the party received it
 * @param ground on which ground
 */
public record ReconsiderationDismissed(Instant at, DismissalGround ground) implements CaseEvent {
    /** All are required. */
    public ReconsiderationDismissed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(ground, "ground");
    }
}
