package org.huzheng.matter.assignment.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;

/**
 * What the guards look at.
 *
 * @param assignment the assignment as last written down
 * @param act what is being done
 * @param catalogue all that is known so far
 */
record AssignmentFacts(MatterAssignment assignment, AssignmentAct act, MatterCatalogue catalogue) {
    private static final String ZHEJIANG = "33";

    boolean is(AssignmentMode mode) {
        return assignment.mode() == mode;
    }

    LocalDate day() {
        return ChinaTime.date(act.at());
    }

    /** When the power is to begin. */
    Instant begins() {
        return assignment.validity().from();
    }

    boolean inZhejiang() {
        return assignment.territory().code().value().startsWith(ZHEJIANG);
    }

    /** The version of the matter in force there when the power begins, as known now. */
    Optional<MatterVersion> matter() {
        return catalogue.inForce(assignment.matter(), assignment.territory().code(), begins(), act.at());
    }

    /** The act as one of this kind; every row of the table is reached only by acts of the kind its event has. */
    <T extends AssignmentAct> T act(Class<T> kind) {
        return kind.cast(act);
    }

    CapacityAssessment assessment() {
        return act(AssignmentActs.Assess.class).assessment();
    }
}
