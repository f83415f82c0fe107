package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.calendar.WorkCalendar;

/**
 * One seal or seizure 查封、扣押 as the case remembers it.
 *
 * @param plan what it holds
 * @param from when it took effect; empty before that
 * @param days the calendar days of the decision, extension included
 * @param testings the periods of testing, oldest first
 * @param ended when it was lifted or the goods went another lawful way; empty before that
 */
public record Seizure(
        SeizurePlan plan, Optional<Instant> from, int days, List<Testing> testings, Optional<Instant> ended) {
    /** Copies the list. */
    public Seizure {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(ended, "ended");
        testings = List.copyOf(testings);
    }

    static Seizure planned(SeizurePlan plan) {
        return new Seizure(plan, Optional.empty(), 0, List.of(), Optional.empty());
    }

    /** Whether it holds the goods now. */
    public boolean isInForce() {
        return from.isPresent() && ended.isEmpty();
    }

    /**
     * The term within which a decision must be made or the measure lifted (行政强制法 25, 27).
     *
     * @return empty before it took effect
     */
    public Optional<Deadline> term(WorkCalendar calendar) {
        return from.map(
                start -> Deadline.after(start, new TimeLimit(days, LimitUnit.CALENDAR_DAY, "行政强制法 25(1)"), calendar)
                        .suspended(testings.stream().map(Testing::suspension).toList()));
    }

    /** Whether it was lifted only after its term, or still stands after it. */
    public boolean isOverstayed(WorkCalendar calendar, Instant now) {
        return term(calendar).filter(term -> term.isOver(ended.orElse(now))).isPresent();
    }

    Seizure inForce(Instant at, int term) {
        return new Seizure(plan, Optional.of(at), term, testings, ended);
    }

    Seizure extended(int more) {
        return new Seizure(plan, from, days + more, testings, ended);
    }

    Seizure testing(Testing more) {
        List<Testing> all = new ArrayList<>(testings);
        all.add(more);
        return new Seizure(plan, from, days, all, ended);
    }

    Seizure testingEnded(Instant at) {
        List<Testing> all = new ArrayList<>(testings);
        all.add(all.remove(all.size() - 1).ended(at));
        return new Seizure(plan, from, days, all, ended);
    }

    Seizure ended(Instant at) {
        return new Seizure(plan, from, days, testings, Optional.of(at));
    }
}
