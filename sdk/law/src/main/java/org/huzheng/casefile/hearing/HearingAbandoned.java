package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The hearing ended because the party gave it up 视为放弃听证权利 (行政处罚法 64(6)).
 *
 * @param at when
 * @param how stayed away or left
 * @param circumstances which hold
 */
public record HearingAbandoned(Instant at, HearingAbsence how, Set<Circumstance> circumstances) implements CaseEvent {
    /** A circumstance that excuses the absence 正当理由或者许可. */
    public enum Circumstance {
        /** There was a proper reason for staying away. */
        GOOD_REASON,
        /** Leaving was permitted. */
        PERMITTED
    }

    /** All are required. */
    public HearingAbandoned {
        circumstances = Set.copyOf(circumstances);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(how, "how");
    }

    /** Whether there was a proper reason for staying away. */
    public boolean goodReason() {
        return circumstances.contains(Circumstance.GOOD_REASON);
    }

    /** Whether leaving was permitted. */
    public boolean permitted() {
        return circumstances.contains(Circumstance.PERMITTED);
    }
}
