package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.TransitionClause;
import org.huzheng.matter.competence.CompetenceAnswer.Competent;
import org.huzheng.matter.competence.internal.TerritoryTree;

/**
 * Who finishes a case that was open when the power moved 在办案件. The transition clause 过渡条款 published with the assignment
 * says; without one there is no answer.
 */
final class OpenCaseRule {
    private final MatterEntry entry;
    private final TerritoryTree tree;
    private final int place;

    OpenCaseRule(MatterEntry entry, TerritoryTree tree, int place) {
        this.entry = entry;
        this.tree = tree;
        this.place = place;
    }

    /** Two answers that do not name the same body, and what the clauses of whatever ended in between make of them. */
    CompetenceAnswer decide(Competent atFiling, CompetenceAnswer now, Instant at) {
        if (now instanceof Competent same
                && same.holding().agency().is(atFiling.holding().agency())) {
            return now;
        }
        List<String> inForce =
                entry.active(tree, place, at).stream().map(MatterAssignment::id).toList();
        List<Optional<TransitionClause>> clauses = atFiling.holding().chain().stream()
                .filter(link -> !inForce.contains(link.id()))
                .map(MatterAssignment::transition)
                .toList();
        if (clauses.isEmpty() || clauses.stream().anyMatch(Optional::isEmpty)) {
            return new CompetenceAnswer.Unknown(UnknownReason.NO_TRANSITION_CLAUSE);
        }
        boolean finished = clauses.stream()
                .flatMap(Optional::stream)
                .allMatch(clause -> clause.openCases() == TransitionClause.OpenCases.FINISHED_BY_RECIPIENT);
        return finished ? atFiling : now;
    }
}
