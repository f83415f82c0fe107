package org.huzheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;

/**
 * What one year departs from Monday to Friday in 年度节假日安排: its holidays and the days worked in exchange. A host
 * loads a later year with {@link #read} when its notice has been published.
 *
 * @param year the year, 1949–9999
 * @param notices the notices it comes from, for example 国办发明电〔2025〕7号; at least one
 * @param holidays the holidays, at least one; a period that crosses New Year is given in both years
 * @param makeUpDays the days worked in exchange
 */
public record CalendarYear(int year, List<String> notices, List<HolidayPeriod> holidays, List<MakeUpDay> makeUpDays) {
    /**
     * Checks the year against itself.
     *
     * @throws HuzhengException CALENDAR_YEAR_INVALID when a day lies outside the year, is given twice, or is worked in
     *     exchange although it is no weekend
     */
    public CalendarYear {
        notices = List.copyOf(notices);
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
        require(year >= 1949 && year <= 9999, year + ": not 1949 to 9999");
        require(notices.stream().anyMatch(notice -> !notice.isBlank()), year + ": no notice named");
        require(!holidays.isEmpty(), year + ": no holiday");
        Set<LocalDate> seen = new HashSet<>();
        for (HolidayPeriod holiday : holidays) {
            requireDays(year, holiday, seen);
        }
        for (MakeUpDay day : makeUpDays) {
            DayOfWeek weekday = day.date().getDayOfWeek();
            require(weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY, day.date() + ": no weekend");
            requireDay(year, day.date(), seen);
        }
    }

    /**
     * Reads a year of {@code spec/schemas/calendar-year.json}.
     *
     * @throws HuzhengException CALENDAR_YEAR_INVALID, or the JSON_ code of what is wrong with the text
     */
    public static CalendarYear read(byte[] utf8) {
        JsonObject json = JsonObject.parse(utf8);
        long year = json.integer("year");
        CalendarYear result = new CalendarYear(
                (int) Math.max(0, Math.min(year, 10_000)),
                json.strings("notices"),
                json.objects("holidays", CalendarYear::holiday),
                json.objects("makeUpDays", CalendarYear::makeUpDay));
        json.end();
        return result;
    }

    private static HolidayPeriod holiday(JsonObject json) {
        HolidayPeriod result = new HolidayPeriod(
                name(json), json.string("first", LocalDate::parse), json.string("last", LocalDate::parse));
        json.end();
        return result;
    }

    private static MakeUpDay makeUpDay(JsonObject json) {
        MakeUpDay result = new MakeUpDay(json.string("date", LocalDate::parse), name(json));
        json.end();
        return result;
    }

    private static BilingualText name(JsonObject json) {
        return new BilingualText(json.string("zh"), json.string("en"));
    }

    private static void requireDays(int year, HolidayPeriod holiday, Set<LocalDate> seen) {
        require(!holiday.last().isBefore(holiday.first()), holiday.first() + ": ends before it begins");
        require(
                holiday.first().getYear() == year && holiday.last().getYear() == year,
                holiday.first() + ": not " + year);
        holiday.first().datesUntil(holiday.last().plusDays(1)).forEach(day -> requireDay(year, day, seen));
    }

    private static void requireDay(int year, LocalDate day, Set<LocalDate> seen) {
        require(day.getYear() == year, day + ": not " + year);
        require(seen.add(day), day + ": given twice");
    }

    private static void require(boolean condition, String detail) {
        if (!condition) {
            throw new HuzhengException(ErrorCode.CALENDAR_YEAR_INVALID, detail);
        }
    }
}
