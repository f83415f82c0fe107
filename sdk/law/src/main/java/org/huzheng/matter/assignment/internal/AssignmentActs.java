package org.huzheng.matter.assignment.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;
import org.huzheng.matter.TransitionClause;

/** The acts, each with the facts its guards look at. */
final class AssignmentActs {
    private AssignmentActs() {}

    /**
     * The capacity was assessed.
     *
     * @param at when
     * @param assessment the assessment
     */
    record Assess(Instant at, CapacityAssessment assessment) implements AssignmentAct {
        /** All are required. */
        public Assess {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(assessment, "assessment");
        }

        @Override
        public AssignmentEvent event() {
            return AssignmentEvent.ASSESS;
        }
    }

    /**
     * An act that needs no facts but a note: REVIEW, START, EVALUATE, KEEP or EXPIRE.
     *
     * @param event which
     * @param at when
     * @param note the review's opinion or the evaluation's result
     */
    record Plain(AssignmentEvent event, Instant at, String note) implements AssignmentAct {
        private static final Set<AssignmentEvent> PLAIN = EnumSet.of(
                AssignmentEvent.REVIEW,
                AssignmentEvent.START,
                AssignmentEvent.EVALUATE,
                AssignmentEvent.KEEP,
                AssignmentEvent.EXPIRE);

        /** All are required; an event with facts of its own is refused. */
        public Plain {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(note, "note");
            if (!PLAIN.contains(event)) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, event + " needs facts of its own");
            }
        }
    }

    /**
     * It was approved.
     *
     * @param at when
     * @param approval the approval; empty where the mode needs none
     */
    record Approve(Instant at, Optional<OfficialDocument> approval) implements AssignmentAct {
        /** All are required. */
        public Approve {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(approval, "approval");
        }

        @Override
        public AssignmentEvent event() {
            return AssignmentEvent.APPROVE;
        }

        @Override
        public MatterAssignment addedTo(MatterAssignment assignment) {
            return assignment.approvedBy(approval);
        }
    }

    /**
     * It was published.
     *
     * @param at when
     * @param publications by whom, where and on which day
     */
    record Publish(Instant at, List<Publication> publications) implements AssignmentAct {
        /** All are required. */
        public Publish {
            Objects.requireNonNull(at, "at");
            publications = List.copyOf(publications);
        }

        @Override
        public AssignmentEvent event() {
            return AssignmentEvent.PUBLISH;
        }

        @Override
        public MatterAssignment addedTo(MatterAssignment assignment) {
            return assignment.published(publications);
        }
    }

    /**
     * It was taken back 收回.
     *
     * @param at when it was decided
     * @param from from when
     * @param clause what becomes of open cases
     * @param publication where withdrawal and clause were published
     */
    record Withdraw(Instant at, Instant from, TransitionClause clause, Publication publication)
            implements AssignmentAct {
        /** All are required. */
        public Withdraw {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(publication, "publication");
        }

        @Override
        public AssignmentEvent event() {
            return AssignmentEvent.WITHDRAW;
        }

        @Override
        public MatterAssignment addedTo(MatterAssignment assignment) {
            return assignment.withTransition(clause);
        }
    }
}
