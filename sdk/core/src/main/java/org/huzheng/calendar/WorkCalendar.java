package org.huzheng.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
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

    private final Map<Integer, Year> years;

    private WorkCalendar(Map<Integer, Year> years) {
        this.years = Map.copyOf(years);
    }

    private record Year(Map<LocalDate, BilingualText> holidays, Map<LocalDate, BilingualText> makeUpDays) {
        static Year of(CalendarYear source) {
            Map<LocalDate, BilingualText> holidays = new HashMap<>();
            for (HolidayPeriod holiday : source.holidays()) {
                holiday.first()
                        .datesUntil(holiday.last().plusDays(1))
                        .forEach(day -> holidays.put(day, holiday.name()));
            }
            Map<LocalDate, BilingualText> makeUpDays = new HashMap<>();
            source.makeUpDays().forEach(day -> makeUpDays.put(day.date(), day.holiday()));
            return new Year(Map.copyOf(holidays), Map.copyOf(makeUpDays));
        }
    }

    /** The years this library ships, 2020–2026, as the State Council announced them. */
    public static WorkCalendar shipped() {
        return SHIPPED;
    }

    private static WorkCalendar load() {
        Map<Integer, Year> years = new HashMap<>();
        for (int year = FIRST_SHIPPED; year <= LAST_SHIPPED; year++) {
            try (InputStream in = WorkCalendar.class.getResourceAsStream(year + ".json")) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + year + ".json");
                }
                years.put(year, Year.of(CalendarYear.read(in.readAllBytes())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WorkCalendar(years);
    }

    /** The same calendar with one more year; a year already known is replaced. */
    public WorkCalendar with(CalendarYear year) {
        Map<Integer, Year> all = new HashMap<>(years);
        all.put(year.year(), Year.of(year));
        return new WorkCalendar(all);
    }

    /**
     * Whether this day is worked.
     *
     * @throws HuzhengException CALENDAR_YEAR_MISSING
     */
    public boolean isWorkday(LocalDate date) {
        Year year = year(date);
        if (year.holidays().containsKey(date)) {
            return false;
        }
        DayOfWeek weekday = date.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return !weekend || year.makeUpDays().containsKey(date);
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

    private Year year(LocalDate date) {
        Year year = years.get(date.getYear());
        if (year == null) {
            throw new HuzhengException(ErrorCode.CALENDAR_YEAR_MISSING, String.valueOf(date.getYear()));
        }
        return year;
    }
}
