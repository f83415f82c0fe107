package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party was told of the right to ask for a hearing 告知听证权利 (行政处罚法 63(1)); a new notice begins
 * the period anew.
 *
 * @param at when the notice reached the party
 * @param noticeNumber the number of the notice that tells it
 */
public record HearingRightNotified(Instant at, String noticeNumber) implements CaseEvent {
    /** All are required. */
    public HearingRightNotified {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(noticeNumber, "noticeNumber");
    }
}
