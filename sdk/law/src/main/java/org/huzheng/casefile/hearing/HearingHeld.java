package org.huzheng.casefile.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.json.FieldOrder;

/**
 * The hearing took place 听证举行 (行政处罚法 64(7)).
 *
 * @param at when it ended
 * @param presider who presided
 * @param openness public, or closed on which ground
 * @param steps which of these happened
 * @param agents who came for the party 代理人; at most two
 */
@FieldOrder({"at", "presider", "openness", "partyPresent", "agents", "caseStated", "partyHeard"})
public record HearingHeld(Instant at, String presider, HearingOpenness openness, Set<Step> steps, List<String> agents)
        implements CaseEvent {
    /** What happened at a hearing 听证过程. */
    public enum Step {
        /** The party came itself. */
        PARTY_PRESENT,
        /** The investigators stated facts, evidence and the penalty proposed. */
        CASE_STATED,
        /** The party could defend itself and question the evidence 申辩和质证. */
        PARTY_HEARD
    }

    /** All are required; copies the lists. */
    public HearingHeld {
        steps = Set.copyOf(steps);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(presider, "presider");
        Objects.requireNonNull(openness, "openness");
        agents = List.copyOf(agents);
    }

    /** Whether the party came itself. */
    public boolean partyPresent() {
        return steps.contains(Step.PARTY_PRESENT);
    }

    /** Whether the investigators stated facts, evidence and the penalty proposed. */
    public boolean caseStated() {
        return steps.contains(Step.CASE_STATED);
    }

    /** Whether the party could defend itself and question the evidence 申辩和质证. */
    public boolean partyHeard() {
        return steps.contains(Step.PARTY_HEARD);
    }
}
