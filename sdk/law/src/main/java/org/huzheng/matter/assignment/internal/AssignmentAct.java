package org.huzheng.matter.assignment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;
import org.huzheng.matter.TransitionClause;

/** What was done with an assignment 权力配置办理行为, with the facts its guards look at. */
public sealed interface AssignmentAct
        permits AssignmentActs.Assess,
                AssignmentActs.Plain,
                AssignmentActs.Approve,
                AssignmentActs.Publish,
                AssignmentActs.Withdraw {
    /** When it was done and written down. */
    Instant at();

    /** Which event of the life cycle it is. */
    AssignmentEvent event();

    /** From when the new state holds. */
    default Instant from() {
        return at();
    }

    /** What the act adds to the assignment itself. */
    default MatterAssignment addedTo(MatterAssignment assignment) {
        return assignment;
    }

    /**
     * The capacity was assessed.
     *
     * @param at when
     * @param assessment the assessment
     */
    static AssignmentAct assess(Instant at, CapacityAssessment assessment) {
        return new AssignmentActs.Assess(at, assessment);
    }

    /**
     * An act that needs no facts but a note: REVIEW, START, EVALUATE, KEEP or EXPIRE.
     *
     * @param event which
     * @param at when
     * @param note the review's opinion or the evaluation's result
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for an event with facts of its own
     */
    static AssignmentAct plain(AssignmentEvent event, Instant at, String note) {
        return new AssignmentActs.Plain(event, at, note);
    }

    /**
     * It was approved.
     *
     * @param at when
     * @param approval the approval; empty where the mode needs none
     */
    static AssignmentAct approve(Instant at, Optional<OfficialDocument> approval) {
        return new AssignmentActs.Approve(at, approval);
    }

    /**
     * It was published.
     *
     * @param at when
     * @param publications by whom, where and on which day
     */
    static AssignmentAct publish(Instant at, List<Publication> publications) {
        return new AssignmentActs.Publish(at, publications);
    }

    /**
     * It was taken back 收回.
     *
     * @param at when it was decided
     * @param from from when
     * @param clause what becomes of open cases
     * @param publication where withdrawal and clause were published
     */
    static AssignmentAct withdraw(Instant at, Instant from, TransitionClause clause, Publication publication) {
        return new AssignmentActs.Withdraw(at, from, clause, publication);
    }
}
