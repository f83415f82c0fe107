package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.calendar.WorkCalendar;

/**
 * One freeze 冻结 as the case remembers it.
 *
 * @param plan what it holds
 * @param from when it took effect; empty before that
 * @param days its calendar days, extension included
 * @param ended when it was lifted; empty before that
 */
public record Freeze(FreezePlan plan, Optional<Instant> from, int days, Optional<Instant> ended) {
    /** All are required. */
    public Freeze {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(ended, "ended");
    }

    /** Whether it holds the money now. */
    public boolean isInForce() {
        return from.isPresent() && ended.isEmpty();
    }

    /**
     * The term within which a decision must be made or the freeze lifted (行政强制法 32(1)).
     *
     * @return empty before it took effect
     */
    public Optional<Deadline> term(WorkCalendar calendar) {
        return from.map(
                start -> Deadline.after(start, new TimeLimit(days, LimitUnit.CALENDAR_DAY, "行政强制法 32(1)"), calendar));
    }

    /**
     * The three working days within which the party gets the decision (行政强制法 31, 69).
     *
     * @return empty before it took effect
     */
    public Optional<Deadline> delivery(WorkCalendar calendar) {
        return from.map(start -> Deadline.after(start, StatutoryTerm.FREEZE_DECISION_DELIVERY.limit(), calendar));
    }

    Freeze inForce(Instant at, int term) {
        return new Freeze(plan, Optional.of(at), term, ended);
    }

    Freeze extended(int more) {
        return new Freeze(plan, from, days + more, ended);
    }

    Freeze ended(Instant at) {
        return new Freeze(plan, from, days, Optional.of(at));
    }
}
