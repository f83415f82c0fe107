package org.huzheng.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * The working days of China 工作日历, holidays and 调休 included. Immutable. It knows only the years it was given: a
 * question about any other year is answered with CALENDAR_YEAR_MISSING, since nobody can know holidays not yet
 * announced.
 */
public final class WorkCalendar {
    private static final int FIRST_SHIPPED = 2020;
    private static final int LAST_SHIPPED = 2026;
    private static final WorkCalendar SHIPPED = load();

    private final Map<Integer, CalendarYear> years;

    private WorkCalendar(Map<Integer, CalendarYear> years) {
        this.years = Map.copyOf(years);
    }

    /** The years this library ships, 2020–2026, as the State Council announced them. */
    public static WorkCalendar shipped() {
        return SHIPPED;
    }

    private static WorkCalendar load() {
        Map<Integer, CalendarYear> years = new HashMap<>();
        for (int year = FIRST_SHIPPED; year <= LAST_SHIPPED; year++) {
            try (InputStream in = WorkCalendar.class.getResourceAsStream(year + ".json")) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + year + ".json");
                }
                years.put(year, CalendarYear.read(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WorkCalendar(years);
    }

    /** The same calendar with one more year; a year already known is replaced. */
    public WorkCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> all = new HashMap<>(years);
        all.put(year.year(), year);
        return new WorkCalendar(all);
    }

    /**
     * Whether this day is worked.
     *
     * @throws HuzhengException CALENDAR_YEAR_MISSING
     */
    public boolean isWorkday(LocalDate date) {
        CalendarYear year = year(date);
        if (year.holidays().containsKey(date)) {
            return false;
        }
        return !CalendarYear.isWeekend(date) || year.makeUpDays().containsKey(date);
    }

    /**
     * What is special about this day: the holiday's Chinese name, or 调休上班; empty for ordinary days.
     *
     * @throws HuzhengException CALENDAR_YEAR_MISSING
     */
    public Optional<String> note(LocalDate date) {
        return isMakeUpDay(date) ? Optional.of("调休上班") : holiday(date).map(BilingualText::zh);
    }

    /**
     * The n-th working day after a day, which does not count itself; the day itself for zero.
     *
     * @throws HuzhengException CALENDAR_YEAR_MISSING; ARGUMENT_INVALID for fewer than zero days
     */
    public LocalDate plusWorkdays(LocalDate date, int days) {
        if (days < 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, days + " working days");
        }
        LocalDate day = date;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * The day itself if it is worked, else the first one after it that is.
     *
     * @throws HuzhengException CALENDAR_YEAR_MISSING
     */
    public LocalDate nextWorkday(LocalDate date) {
        LocalDate day = date;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    Optional<BilingualText> holiday(LocalDate date) {
        return Optional.ofNullable(year(date).holidays().get(date));
    }

    boolean isMakeUpDay(LocalDate date) {
        return year(date).makeUpDays().containsKey(date);
    }

    private CalendarYear year(LocalDate date) {
        CalendarYear year = years.get(date.getYear());
        if (year == null) {
            throw new HuzhengException(ErrorCode.CALENDAR_YEAR_MISSING, String.valueOf(date.getYear()));
        }
        return year;
    }
}
