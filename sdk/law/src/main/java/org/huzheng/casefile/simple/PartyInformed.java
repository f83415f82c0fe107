package org.huzheng.casefile.simple;

import java.time.Instant;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party was told on the spot 当场告知 (行政处罚法 44, 52(1)).
 *
 * @param at when
 * @param steps which steps were taken
 */
public record PartyInformed(Instant at, Set<Step> steps) implements CaseEvent {
    /** A step of telling the party 告知步骤. */
    public enum Step {
        /** The officers showed their certificates. */
        CERTIFICATES_SHOWN,
        /** The proposed penalty, facts, reasons and basis were told. */
        PROPOSAL_TOLD,
        /** The rights to state and to defend were told. */
        RIGHTS_TOLD
    }

    /** Copies the set. */
    public PartyInformed {
        steps = Set.copyOf(steps);
    }

    /** Whether the officers showed their certificates. */
    public boolean certificatesShown() {
        return steps.contains(Step.CERTIFICATES_SHOWN);
    }

    /** Whether the proposed penalty, facts, reasons and basis were told. */
    public boolean proposalTold() {
        return steps.contains(Step.PROPOSAL_TOLD);
    }

    /** Whether the rights to state and to defend were told. */
    public boolean rightsTold() {
        return steps.contains(Step.RIGHTS_TOLD);
    }
}
