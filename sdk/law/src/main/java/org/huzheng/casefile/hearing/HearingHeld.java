package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The hearing took place 听证举行 (行政处罚法 64(7)).
 *
 * @param at when it ended
 * @param presider who presided
 * @param openness public, or closed on which ground
 * @param partyPresent whether the party came itself
 * @param agents who came for the party 代理人; at most two
 * @param caseStated whether the investigators stated facts, evidence and the penalty proposed
 * @param partyHeard whether the party could defend itself and question the evidence 申辩和质证
 */
public record HearingHeld(
        Instant at,
        String presider,
        HearingOpenness openness,
        boolean partyPresent,
        List<String> agents,
        boolean caseStated,
        boolean partyHeard)
        implements CaseEvent {
    /** All are required; copies the lists. */
    public HearingHeld {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(presider, "presider");
        Objects.requireNonNull(openness, "openness");
        agents = List.copyOf(agents);
    }
}
