package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The hearing ended because the party gave it up 视为放弃听证权利 (行政处罚法 64(6)).
 *
 * @param at when
 * @param how stayed away or left
 * @param goodReason whether there was a proper reason for staying away
 * @param permitted whether leaving was permitted
 */
public record HearingAbandoned(Instant at, HearingAbsence how, boolean goodReason, boolean permitted)
        implements CaseEvent {
    /** All are required. */
    public HearingAbandoned {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(how, "how");
    }
}
