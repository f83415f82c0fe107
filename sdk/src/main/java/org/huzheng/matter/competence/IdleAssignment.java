package org.huzheng.matter.competence;

import java.util.Objects;
import org.huzheng.matter.MatterAssignment;

/**
 * An assignment in force that moves no power 无效配置.
 *
 * @param assignment the assignment
 * @param why what stands against it
 */
public record IdleAssignment(MatterAssignment assignment, Objection why) {
    /** Both are required. */
    public IdleAssignment {
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(why, "why");
    }
}
