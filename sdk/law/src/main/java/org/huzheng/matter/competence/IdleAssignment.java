package org.huzheng.matter.competence;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.MatterAssignment;

/**
 * An assignment in force that moves no power 无效配置.
 *
 * @param assignment the assignment
 * @param why what stands against it
 * @param article the article; empty where the statutes at hand do not speak of matters of its category
 */
public record IdleAssignment(MatterAssignment assignment, Objection why, Optional<String> article) {
    /** All are required. */
    public IdleAssignment {
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(article, "article");
    }
}
