package org.huzheng.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * The day a time limit ends 截止日: start, limit, what suspended it, and the reasons in words. Immutable: it moves only
 * when it is told of a suspension. The start day never counts.
 */
public final class Deadline {
    private final Instant start;
    private final TimeLimit limit;
    private final WorkCalendar calendar;
    private final List<Suspension> suspensions;
    /** Before any roll-over. */
    private final LocalDate counted;

    private final LocalDate lastDay;
    private final Instant end;

    private Deadline(Instant start, TimeLimit limit, WorkCalendar calendar, List<Suspension> suspensions) {
        this.start = start;
        this.limit = limit;
        this.calendar = calendar;
        this.suspensions = List.copyOf(suspensions);
        SuspendedTime suspended = new SuspendedTime(suspensions);
        if (limit.unit() == LimitUnit.HOUR) {
            end = suspended.push(start, start.plus(Duration.ofHours(limit.length())));
            counted = ChinaTime.date(end.minusNanos(1));
            lastDay = counted;
        } else {
            counted = count(suspended);
            lastDay = limit.rollOverArticle().isPresent() ? calendar.nextWorkday(counted) : counted;
            end = ChinaTime.startOf(lastDay.plusDays(1));
        }
    }

    /**
     * The deadline of a limit that began at an instant.
     *
     * @throws HuzhengException CALENDAR_YEAR_MISSING when working days are needed of a year the calendar does not know
     */
    public static Deadline after(Instant start, TimeLimit limit, WorkCalendar calendar) {
        return new Deadline(start, limit, calendar, List.of());
    }

    /**
     * The same deadline with time that does not count, in addition to what it knows. A suspension that begins after the
     * end has no effect; one that still lasts keeps the deadline from being over but does not say when it will be.
     */
    public Deadline suspended(List<Suspension> more) {
        List<Suspension> all = new ArrayList<>(suspensions);
        all.addAll(more);
        return new Deadline(start, limit, calendar, all);
    }

    private LocalDate count(SuspendedTime suspended) {
        LocalDate first = ChinaTime.date(start);
        return switch (limit.unit()) {
            case WORKDAY -> countWorkdays(first, suspended);
            case CALENDAR_DAY -> suspended.push(first, first.plusDays(limit.length()));
            case MONTH -> suspended.push(first, first.plusMonths(limit.length()));
            case YEAR -> suspended.push(first, first.plusYears(limit.length()));
            case HOUR -> throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "hours have no days");
        };
    }

    private LocalDate countWorkdays(LocalDate first, SuspendedTime suspended) {
        LocalDate day = first;
        for (int left = limit.length(); left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkday(day) && !suspended.covers(day)) {
                left--;
            }
        }
        return day;
    }

    /** When it began. */
    public Instant start() {
        return start;
    }

    /** The limit applied. */
    public TimeLimit limit() {
        return limit;
    }

    /** The suspensions it was told of, in that order. */
    public List<Suspension> suspensions() {
        return suspensions;
    }

    /** The last day on which it can be kept, in China's zone; while suspended, the earliest it may turn out to be. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The first instant after it; while suspended, the earliest it may turn out to be. */
    public Instant end() {
        return end;
    }

    /** Whether a suspension that began before the end still lasts. */
    public boolean isSuspended() {
        return suspensions.stream().anyMatch(each -> each.to().isEmpty() && beginsBeforeTheEnd(each.from()));
    }

    private boolean beginsBeforeTheEnd(Instant from) {
        return limit.unit() == LimitUnit.HOUR
                ? from.isBefore(end)
                : ChinaTime.date(from).isBefore(counted);
    }

    /** Whether it has passed; never while it is suspended. */
    public boolean isOver(Instant now) {
        return !isSuspended() && !now.isBefore(end);
    }

    /** How the last day follows from the start: article, length, holidays, make-up days, suspensions, roll-over. */
    public BilingualText explanation() {
        return new DeadlineText(this, calendar, counted).text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && start.equals(that.start)
                && limit.equals(that.limit)
                && suspensions.equals(that.suspensions)
                && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, limit, suspensions, end);
    }

    /** The explanation in both languages. */
    @Override
    public String toString() {
        return explanation().toString();
    }
}
