package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party asked for a hearing 要求听证 (行政处罚法 64(1)).
 *
 * @param at when the request was made; for one sent by post, when it was posted
 * @param requester who asked, the party or whoever acts for it
 */
public record HearingRequested(Instant at, String requester) implements CaseEvent {
    /** All are required. */
    public HearingRequested {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(requester, "requester");
    }
}
