package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.coercion.HeldItem;

/**
 * One preservation 先行登记保存 as the case remembers it.
 *
 * @param items the evidence
 * @param from when it took effect; empty before that
 * @param ended when it was decided on; empty before that
 */
public record Preservation(List<HeldItem> items, Optional<Instant> from, Optional<Instant> ended) {
    /** Copies the list. */
    public Preservation {
        items = List.copyOf(items);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(ended, "ended");
    }

    /** Whether it holds the evidence now. */
    public boolean isInForce() {
        return from.isPresent() && ended.isEmpty();
    }

    /**
     * The seven working days within which it must be decided on (行政处罚法 56, 85).
     *
     * @return empty before it took effect
     */
    public Optional<Deadline> term(WorkCalendar calendar) {
        return from.map(start -> Deadline.after(start, StatutoryTerm.PRESERVATION.limit(), calendar));
    }

    /** Whether it was decided on only after its term, or still stands after it. */
    public boolean isOverstayed(WorkCalendar calendar, Instant now) {
        return term(calendar).filter(term -> term.isOver(ended.orElse(now))).isPresent();
    }

    Preservation inForce(Instant at) {
        return new Preservation(items, Optional.of(at), ended);
    }

    Preservation ended(Instant at) {
        return new Preservation(items, from, Optional.of(at));
    }
}
