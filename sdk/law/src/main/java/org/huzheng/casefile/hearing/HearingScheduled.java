package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * Time and place of the hearing were notified 通知听证时间、地点 (行政处罚法 64(2)); repeated when it is
 * put off.
 *
 * @param at when the party received the notice
 * @param hearingAt when the hearing begins
 * @param place where, or the address of the online hearing
 * @param presider the person appointed to preside 听证主持人
 * @param openness public, or closed on which ground
 * @param closedReason why it is closed; empty when it is public
 * @param partyNotified whether the party itself was notified
 */
public record HearingScheduled(
        Instant at,
        Instant hearingAt,
        String place,
        String presider,
        HearingOpenness openness,
        String closedReason,
        boolean partyNotified)
        implements CaseEvent {
    /** All are required. */
    public HearingScheduled {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(hearingAt, "hearingAt");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(presider, "presider");
        Objects.requireNonNull(openness, "openness");
        Objects.requireNonNull(closedReason, "closedReason");
    }
}
