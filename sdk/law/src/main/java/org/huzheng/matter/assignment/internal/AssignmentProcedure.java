package org.huzheng.matter.assignment.internal;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.Validity;

/** How power is assigned and taken back 权力配置办理: every act is checked, then written down in the catalogue. */
public final class AssignmentProcedure {
    private AssignmentProcedure() {}

    /**
     * The catalogue with a new proposal.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if it is in another state or its id is taken
     */
    public static MatterCatalogue proposed(MatterCatalogue catalogue, MatterAssignment proposal) {
        if (proposal.state() != AssignmentState.PROPOSED
                || catalogue.latestAssignment(proposal.id()).isPresent()) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "not a new proposal");
        }
        return catalogue.with(proposal);
    }

    /** What this act would do to the assignment as last written down. */
    public static Step<AssignmentState> attempt(MatterCatalogue catalogue, String id, AssignmentAct act) {
        MatterAssignment now = latest(catalogue, id);
        return AssignmentLifecycle.TABLE.step(now.state(), act.event(), new AssignmentFacts(now, act, catalogue));
    }

    /**
     * The catalogue after the act.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL naming what is missing if the act is refused
     */
    public static MatterCatalogue after(MatterCatalogue catalogue, String id, AssignmentAct act) {
        MatterAssignment now = latest(catalogue, id);
        Step<AssignmentState> step = attempt(catalogue, id, act);
        if (step instanceof Step.Moved<AssignmentState> moved) {
            MatterCatalogue known =
                    act.event() == AssignmentEvent.WITHDRAW ? withClause(catalogue, id, act) : catalogue;
            return known.with(act.addedTo(now).in(moved.next(), rest(now, act), act.at()));
        }
        String why = step instanceof Step.Refused<AssignmentState> refused
                ? refused.guards() + " " + refused.articles() + " " + refused.text()
                : "";
        throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, why);
    }

    /** The clause is for cases filed while the power was held, so what held then is written down again with it. */
    private static MatterCatalogue withClause(MatterCatalogue catalogue, String id, AssignmentAct act) {
        MatterCatalogue known = catalogue;
        for (MatterAssignment row : catalogue.assignments()) {
            if (row.id().equals(id) && row.state().isInForce()) {
                known = known.with(act.addedTo(row).in(row.state(), row.validity(), act.at()));
            }
        }
        return known;
    }

    /** Until it runs an assignment moves as a whole; then each act holds from its own instant, an expiry from the end on. */
    private static Validity rest(MatterAssignment now, AssignmentAct act) {
        Validity all = now.validity();
        return switch (act.event()) {
            case EVALUATE, KEEP, WITHDRAW -> new Validity(act.from(), all.to());
            case EXPIRE -> Validity.from(all.to().orElse(act.at()));
            default -> all;
        };
    }

    private static MatterAssignment latest(MatterCatalogue catalogue, String id) {
        return catalogue
                .latestAssignment(id)
                .orElseThrow(() -> new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "no such assignment"));
    }
}
