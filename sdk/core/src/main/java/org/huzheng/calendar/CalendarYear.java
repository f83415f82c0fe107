package org.huzheng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * @param holidays each day off 节假日, days off in exchange included, with the holiday's name, for example 国庆; at least one
 * @param makeUpDays each Saturday or Sunday worked in exchange 调休上班日, with the name of the holiday it pays for
 */
public record CalendarYear(
        int year,
        List<String> notices,
        Map<LocalDate, BilingualText> holidays,
        Map<LocalDate, BilingualText> makeUpDays) {
    /**
     * Checks the year against itself.
     *
     * @throws HuzhengException CALENDAR_YEAR_INVALID when a day lies outside the year, is given twice, or is worked in
     *     exchange although it is no weekend
     */
    public CalendarYear {
        notices = List.copyOf(notices);
        holidays = Map.copyOf(holidays);
        makeUpDays = Map.copyOf(makeUpDays);
        require(year >= 1949 && year <= 9999, year + ": not 1949 to 9999");
        require(notices.stream().anyMatch(notice -> !notice.isBlank()), year + ": no notice named");
        require(!holidays.isEmpty(), year + ": no holiday");
        for (LocalDate day : holidays.keySet()) {
            require(day.getYear() == year, day + ": not " + year);
        }
        for (LocalDate day : makeUpDays.keySet()) {
            require(isWeekend(day), day + ": no weekend");
            require(day.getYear() == year, day + ": not " + year);
            require(!holidays.containsKey(day), day + ": given twice");
        }
    }

    /**
     * Reads a year of {@code spec/schemas/calendar-year.json}.
     *
     * @throws HuzhengException CALENDAR_YEAR_INVALID, or the JSON_ code of what is wrong with the text
     */
    public static CalendarYear read(byte[] utf8) {
        JsonObject json = JsonObject.parse(utf8);
        int year = (int) Math.max(0, Math.min(json.integer("year"), 10_000));
        CalendarYear result = new CalendarYear(
                year,
                json.strings("notices"),
                joined(json.objects("holidays", holiday -> holiday(holiday, year))),
                joined(json.objects("makeUpDays", CalendarYear::makeUpDay)));
        json.end();
        return result;
    }

    /** The days of a period; one that crosses New Year is given in both years. */
    private static Map<LocalDate, BilingualText> holiday(JsonObject json, int year) {
        BilingualText name = name(json);
        LocalDate first = json.string("first", LocalDate::parse);
        LocalDate last = json.string("last", LocalDate::parse);
        json.end();
        require(!last.isBefore(first), first + ": ends before it begins");
        require(first.getYear() == year && last.getYear() == year, first + ": not " + year);
        return first.datesUntil(last.plusDays(1)).collect(Collectors.toMap(Function.identity(), day -> name));
    }

    private static Map<LocalDate, BilingualText> makeUpDay(JsonObject json) {
        Map<LocalDate, BilingualText> result = Map.of(json.string("date", LocalDate::parse), name(json));
        json.end();
        return result;
    }

    private static Map<LocalDate, BilingualText> joined(List<Map<LocalDate, BilingualText>> parts) {
        Map<LocalDate, BilingualText> days = new HashMap<>();
        for (Map<LocalDate, BilingualText> part : parts) {
            part.forEach((day, name) -> require(days.put(day, name) == null, day + ": given twice"));
        }
        return days;
    }

    private static BilingualText name(JsonObject json) {
        return new BilingualText(json.string("zh"), json.string("en"));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void require(boolean condition, String detail) {
        if (!condition) {
            throw new HuzhengException(ErrorCode.CALENDAR_YEAR_INVALID, detail);
        }
    }
}
