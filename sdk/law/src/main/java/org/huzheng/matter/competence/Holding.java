package org.huzheng.matter.competence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.statement.Party;

/**
 * A power that a body holds 职权 at a place and instant, with how it came there. Decisions are made in this body's name
 * 以其名义, whoever acts for it.
 *
 * @param agency whose power it is
 * @param category of which category the matter is
 * @param chain how it came: the statutory power first, then each move in order; never empty
 * @param actingFor who acts in its name: by entrustment 委托 or as its stationed team 派驻
 * @param boundary which part it holds 职责边界; empty if all of it
 */
public record Holding(
        Party agency,
        MatterCategory category,
        List<MatterAssignment> chain,
        List<MatterAssignment> actingFor,
        Optional<String> boundary) {
    /** Copies the lists. */
    public Holding {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(category, "category");
        chain = List.copyOf(chain);
        actingFor = List.copyOf(actingFor);
        Objects.requireNonNull(boundary, "boundary");
    }

    /** How it came to the body last. */
    public AssignmentMode mode() {
        return chain.get(chain.size() - 1).mode();
    }
}
