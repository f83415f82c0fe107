package org.huzheng.penalty.triage;

import java.time.Instant;
import java.util.Objects;

/**
 * A change of track 程序转换.
 *
 * @param from the track left
 * @param to the track taken
 * @param by who decided it; blank where the facts alone did
 * @param reason why
 * @param at when
 */
public record TriageMove(Track from, Track to, String by, String reason, Instant at) {
    /** All are required. */
    public TriageMove {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    /** Whether it is an upgrade 由简转繁 rather than a downgrade 由繁转简. */
    public boolean isUpgrade() {
        return to.isAbove(from);
    }
}
