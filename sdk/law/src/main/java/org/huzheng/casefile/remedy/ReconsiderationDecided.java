package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The reconsideration was decided 行政复议决定 (行政复议法 63–69).
 *
 * @param at when the party received the decision
 * @param number the decision’s number
 * @param outcome how it ended
 * @param fineFen the fine after a change, in fen; empty when the fine was not changed
 * @param thirdPartyAsked whether a third party asked the contrary (行政复议法 63(2))
 */
public record ReconsiderationDecided(
        Instant at, String number, RemedyOutcome outcome, Optional<Long> fineFen, boolean thirdPartyAsked)
        implements CaseEvent {
    /** All are required. */
    public ReconsiderationDecided {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(fineFen, "fineFen");
    }
}
