package org.huzheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class WorkCalendarTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final Path SPEC = Path.of(System.getProperty("huzheng.root", ".."), "spec");

    @Test
    @Tag("HZ-CAL-001")
    void everyDay_of2020To2026_isWorkedAsTheWitnessSays() throws Exception {
        Map<String, Object> witness =
                new Yaml().load(Files.readString(SPEC.resolve("vectors/calendar/chinese-days.json")));
        Set<String> holidays = days(witness.get("holidays"));
        Set<String> workdays = days(witness.get("workdays"));
        List<LocalDate> differences = new ArrayList<>();
        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            boolean expected = !holidays.contains(day.toString()) && (weekday || workdays.contains(day.toString()));
            if (CALENDAR.isWorkday(day) != expected) {
                differences.add(day);
            }
        });
        assertThat(holidays).hasSizeGreaterThan(190);
        assertThat(workdays).hasSizeGreaterThan(40);
        assertThat(differences).isEmpty();
    }

    private static Set<String> days(Object byYear) {
        Set<String> days = new HashSet<>();
        ((Map<?, ?>) byYear).forEach((year, list) -> ((List<?>) list).forEach(day -> days.add(year + "-" + day)));
        return days;
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-26, true, 调休上班",
        "2025-10-08, false, '国庆、中秋'",
        "2026-02-14, true, 调休上班",
        "2026-02-17, false, 春节",
        "2020-02-02, false, 春节",
        "2020-02-03, true, ",
        "2024-02-09, true, ",
        "2022-12-31, false, 元旦",
        "2026-11-21, false, ",
    })
    @Tag("HZ-CAL-001")
    void day_each_isWorkedOrNotAndSaysWhy(LocalDate day, boolean worked, String note) {
        assertThat(CALENDAR.isWorkday(day)).isEqualTo(worked);
        assertThat(CALENDAR.note(day).orElse(null)).isEqualTo(note);
    }

    @Test
    @Tag("HZ-CAL-002")
    void year_notLoaded_isAnErrorNotAGuess() {
        assertThat(codeOf(() -> CALENDAR.isWorkday(LocalDate.of(2019, 12, 31))))
                .isEqualTo(ErrorCode.CALENDAR_YEAR_MISSING);
        assertThat(codeOf(() -> CALENDAR.note(LocalDate.of(2027, 1, 1)))).isEqualTo(ErrorCode.CALENDAR_YEAR_MISSING);
        assertThat(codeOf(() -> CALENDAR.plusWorkdays(LocalDate.of(2026, 12, 30), 2)))
                .isEqualTo(ErrorCode.CALENDAR_YEAR_MISSING);
        assertThat(CALENDAR.plusWorkdays(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    @Tag("HZ-CAL-003")
    void year_loadedByTheHost_isKnownFromThenOnOnly() {
        WorkCalendar later = CALENDAR.with(CalendarYear.read(json("2027-01-01", "2027-01-03", "2027-01-09")));
        assertThat(later.isWorkday(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(later.isWorkday(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(later.isWorkday(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(later.plusWorkdays(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(codeOf(() -> CALENDAR.isWorkday(LocalDate.of(2027, 1, 4))))
                .isEqualTo(ErrorCode.CALENDAR_YEAR_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-01-03, 2027-01-09", // not all in the year
        "2027-01-03, 2027-01-01, 2027-01-09", // ends before it begins
        "2027-01-01, 2027-01-03, 2027-01-03", // holiday and worked
        "2027-01-01, 2027-01-03, 2027-01-08", // a Friday is worked anyway
        "2027-01-01, 2027-01-03, 2028-01-08", // another year
    })
    @Tag("HZ-CAL-003")
    void year_contradictingItself_isRefused(String first, String last, String makeUp) {
        assertThat(codeOf(() -> CalendarYear.read(json(first, last, makeUp))))
                .isEqualTo(ErrorCode.CALENDAR_YEAR_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"notices\":[]", "\"notices\":[\" \"]", "\"holidays\":[]", "\"year\":99999999999"})
    @Tag("HZ-CAL-003")
    void year_withoutSourceOrContent_isRefused(String spoiled) {
        String good = new String(json("2027-01-01", "2027-01-03", "2027-01-09"), StandardCharsets.UTF_8);
        String field = spoiled.substring(0, spoiled.indexOf(':') + 1);
        String bad = spoiled.startsWith("\"year")
                ? good.replaceFirst("\"year\":2027", spoiled)
                : good.replaceFirst(field + "\\[[^\\]]*\\]", spoiled);
        assertThat(bad).isNotEqualTo(good);
        assertThat(codeOf(() -> CalendarYear.read(bad.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ErrorCode.CALENDAR_YEAR_INVALID);
    }

    @Test
    @Tag("HZ-CAL-003")
    void year_withUnknownFieldOrNoDate_isRefused() {
        String good = new String(json("2027-01-01", "2027-01-03", "2027-01-09"), StandardCharsets.UTF_8);
        assertThat(codeOf(() -> CalendarYear.read(
                        good.replaceFirst("\"first\"", "\"erst\":1,\"first\"").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ErrorCode.JSON_FIELD_UNKNOWN);
        assertThat(codeOf(() -> CalendarYear.read(
                        good.replaceFirst("2027-01-01", "2027-02-30").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ErrorCode.JSON_FIELD_INVALID);
    }

    @Test
    @Tag("HZ-CAL-001")
    void years_shipped_eachNameTheirNotice() throws Exception {
        for (int year = 2020; year <= 2026; year++) {
            CalendarYear read = CalendarYear.read(Files.readAllBytes(SPEC.resolve("calendar/" + year + ".json")));
            assertThat(read.year()).isEqualTo(year);
            assertThat(read.notices()).allMatch(notice -> notice.matches("国办发明电〔20\\d\\d〕\\d+号"));
        }
    }

    @Test
    @Tag("HZ-CAL-004")
    void plusWorkdays_acrossHolidays_skipsThemAndCountsMakeUpDays() {
        assertThat(CALENDAR.plusWorkdays(LocalDate.of(2026, 9, 28), 5)).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(CALENDAR.plusWorkdays(LocalDate.of(2026, 2, 13), 2)).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(CALENDAR.plusWorkdays(LocalDate.of(2026, 10, 3), 0)).isEqualTo(LocalDate.of(2026, 10, 3));
        assertThat(CALENDAR.nextWorkday(LocalDate.of(2026, 10, 3))).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(CALENDAR.nextWorkday(LocalDate.of(2026, 10, 10))).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(codeOf(() -> CALENDAR.plusWorkdays(LocalDate.of(2026, 10, 3), -1)))
                .isEqualTo(ErrorCode.ARGUMENT_INVALID);
    }

    private static byte[] json(String first, String last, String makeUp) {
        return ("{\"year\":2027,\"notices\":[\"notice\"],\"holidays\":[{\"zh\":\"元旦\",\"en\":\"New Year\",\"first\":\""
                        + first + "\",\"last\":\"" + last + "\"}],\"makeUpDays\":[{\"date\":\"" + makeUp
                        + "\",\"zh\":\"元旦\",\"en\":\"New Year\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ErrorCode codeOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        HuzhengException[] caught = new HuzhengException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(HuzhengException.class, e -> caught[0] = e);
        return caught[0].code();
    }
}
