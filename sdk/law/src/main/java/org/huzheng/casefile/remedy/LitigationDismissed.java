package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The suit ended without a judgment on the merits 不予立案、驳回起诉或者撤诉.
 *
 * @param at when the ruling took effect
 * @param ground on which ground
 */
public record LitigationDismissed(Instant at, DismissalGround ground) implements CaseEvent {
    /** All are required. */
    public LitigationDismissed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(ground, "ground");
    }
}
