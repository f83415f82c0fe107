package org.huzheng.matter.assignment.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.TransitionClause;

/** What one assignment allows its recipient 承接权力, and what becomes of its cases when it ends. Immutable. */
public final class AssignedPower {
    private final List<MatterAssignment> rows;

    private AssignedPower(List<MatterAssignment> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The power under this id, as far as it had been written down by this instant. */
    public static AssignedPower of(MatterCatalogue catalogue, String id, Instant recorded) {
        Objects.requireNonNull(id, "id");
        return new AssignedPower(catalogue.assignments().stream()
                .filter(row -> row.id().equals(id) && !row.recordedAt().isAfter(recorded))
                .toList());
    }

    /** How the assignment stands at an instant in the world; empty if it says nothing about that instant. */
    public Optional<MatterAssignment> at(Instant instant) {
        return rows.stream().filter(row -> row.validity().contains(instant)).reduce((earlier, later) -> later);
    }

    /** Whether the recipient may file a new case at this instant; never after a withdrawal. */
    public boolean mayFile(Instant instant) {
        return at(instant).filter(row -> row.inForceAt(instant)).isPresent();
    }

    /**
     * Who carries on a case the recipient filed.
     *
     * @param filedAt when it was filed
     * @param now when one asks
     * @return empty if the recipient could not file it in the first place, or if the power has ended and no published clause
     *     says what becomes of it
     */
    public Optional<CaseHolder> holderOf(Instant filedAt, Instant now) {
        Optional<MatterAssignment> then =
                at(filedAt).filter(row -> row.inForceAt(filedAt)).filter(row -> !now.isBefore(filedAt));
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Optional<MatterAssignment> standing = at(now).filter(row -> row.inForceAt(now));
        if (standing.isPresent()) {
            return standing.map(AssignedPower::inForce);
        }
        return last().flatMap(MatterAssignment::transition).map(clause -> byClause(then.orElseThrow(), clause));
    }

    private Optional<MatterAssignment> last() {
        return rows.stream().reduce((earlier, later) -> later);
    }

    /**
     * The day the next evaluation is due 定期评估, 行政处罚法 24(1): so long after the power began or was last kept.
     *
     * @param every how often; the statute says only that it be regular, so the locality must say
     * @return empty if the power has not begun or has been taken back
     */
    public Optional<LocalDate> evaluationDueOn(Period every) {
        if (last().filter(row -> row.state().isInForce()).isEmpty()) {
            return Optional.empty();
        }
        return lastKept()
                .or(() -> rows.stream()
                        .filter(row -> row.state().isInForce())
                        .findFirst()
                        .map(row -> row.validity().from()))
                .map(start -> ChinaTime.date(start).plus(every));
    }

    private Optional<Instant> lastKept() {
        Optional<Instant> kept = Optional.empty();
        AssignmentState before = AssignmentState.PROPOSED;
        for (MatterAssignment row : rows) {
            if (row.state() == AssignmentState.ACTIVE && before == AssignmentState.EVALUATED) {
                kept = Optional.of(row.recordedAt());
            }
            before = row.state();
        }
        return kept;
    }

    private static CaseHolder inForce(MatterAssignment row) {
        return new CaseHolder(
                row.recipient(), row.decisionMaker(), new BilingualText("权力配置有效", "the assignment is in force"));
    }

    private static CaseHolder byClause(MatterAssignment row, TransitionClause clause) {
        BilingualText reason =
                new BilingualText("按过渡条款：" + clause.text(), "by the transition clause: " + clause.text());
        return switch (clause.openCases()) {
            case FINISHED_BY_RECIPIENT -> new CaseHolder(row.recipient(), row.decisionMaker(), reason);
            case HANDED_OVER -> new CaseHolder(row.source(), row.source(), reason);
        };
    }
}
