package org.huzheng.casefile.rectification;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A milestone 整改节点 of a plan, for example 停工, 拆除, 复绿.
 *
 * @param name what is to be reached
 * @param due the last day for it
 */
public record Milestone(String name, LocalDate due) {
    /** Both are required. */
    public Milestone {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(due, "due");
    }
}
