package org.huzheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting working days against a list of all of them. */
class WorkCalendarModelTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final List<LocalDate> WORKED =
            FIRST.datesUntil(END).filter(CALENDAR::isWorkday).toList();

    private static HuzhengException refusal(ThrowingCallable asking) {
        return catchThrowableOfType(HuzhengException.class, asking);
    }

    /** How many of the worked days are not after this one. */
    private static int workedUntil(LocalDate day) {
        int count = 0;
        while (count < WORKED.size() && !WORKED.get(count).isAfter(day)) {
            count++;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 10, 15, 20, 30, 60})
    @Tag("HZ-CAL-004")
    void plusWorkdays_ofEveryDay_isTheNthWorkedDayOfTheList(int days) {
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            int place = workedUntil(day) + days - 1;
            LocalDate from = day;
            if (place < WORKED.size()) {
                assertThat(CALENDAR.plusWorkdays(from, days)).isEqualTo(WORKED.get(place));
            } else {
                assertThat(refusal(() -> CALENDAR.plusWorkdays(from, days)).code())
                        .isEqualTo(ErrorCode.CALENDAR_YEAR_MISSING);
            }
        }
    }

    @Test
    @Tag("HZ-CAL-004")
    void plusWorkdays_inTwoSteps_isOneOfTheirSum() {
        Random random = new Random(2020);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(365 * 6));
            int one = random.nextInt(40);
            int two = random.nextInt(40);
            assertThat(CALENDAR.plusWorkdays(CALENDAR.plusWorkdays(day, one), two))
                    .isEqualTo(CALENDAR.plusWorkdays(day, one + two));
        }
    }

    @Test
    @Tag("HZ-CAL-004")
    void plusWorkdays_zero_isTheDayItselfWorkedOrNot() {
        FIRST.datesUntil(END)
                .forEach(day -> assertThat(CALENDAR.plusWorkdays(day, 0)).isEqualTo(day));
    }

    @Test
    @Tag("HZ-CAL-006")
    void nextWorkday_ofEveryDay_isTheFirstOfTheListNotBeforeIt() {
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            int before = workedUntil(day.minusDays(1));
            LocalDate asked = day;
            if (before < WORKED.size()) {
                assertThat(CALENDAR.nextWorkday(asked)).isEqualTo(WORKED.get(before));
            } else {
                assertThat(refusal(() -> CALENDAR.nextWorkday(asked)).code())
                        .isEqualTo(ErrorCode.CALENDAR_YEAR_MISSING);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7, 15, 60, 90})
    @Tag("HZ-CAL-004")
    void deadline_inWorkdays_endsWhenTheNthWorkedDayIsOver(int days) {
        TimeLimit limit = new TimeLimit(days, LimitUnit.WORKDAY, "行政强制法 69");
        for (LocalDate day = FIRST; day.isBefore(END.minusDays(150)); day = day.plusDays(3)) {
            LocalDate last = WORKED.get(workedUntil(day) + days - 1);
            Deadline early = Deadline.after(ChinaTime.startOf(day), limit, CALENDAR);
            Deadline late = Deadline.after(ChinaTime.startOf(day.plusDays(1)).minusNanos(1), limit, CALENDAR);
            assertThat(early.lastDay()).isEqualTo(last).isEqualTo(late.lastDay());
            assertThat(early.end()).isEqualTo(ChinaTime.startOf(last.plusDays(1)));
            assertThat(early.isOver(early.end().minusNanos(1))).isFalse();
            assertThat(early.isOver(early.end())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1949, 1999, 2019, 2027, 2028, 9999})
    @Tag("HZ-CAL-002")
    void anyQuestion_aboutAYearNotShipped_isRefusedByName(int year) {
        List<ThrowingCallable> questions = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 7, 6), LocalDate.of(year, 12, 31))) {
            questions.add(() -> CALENDAR.isWorkday(day));
            questions.add(() -> CALENDAR.note(day));
            questions.add(() -> CALENDAR.nextWorkday(day));
        }
        questions.add(() -> CALENDAR.plusWorkdays(LocalDate.of(year, 3, 1), 1));
        for (ThrowingCallable question : questions) {
            HuzhengException refused = refusal(question);
            assertThat(refused.code()).isEqualTo(ErrorCode.CALENDAR_YEAR_MISSING);
            assertThat(refused.detail()).isEqualTo(String.valueOf(year));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -2, -365, Integer.MIN_VALUE})
    @Tag("HZ-CAL-004")
    void plusWorkdays_backwards_isRefused(int days) {
        assertThat(refusal(() -> CALENDAR.plusWorkdays(FIRST, days)).code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
    }

    @Test
    @Tag("HZ-CAL-001")
    void makeUpDay_ofEveryYear_isAWorkedWeekendAndSaysSo() {
        for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            boolean worked = CALENDAR.isWorkday(day);
            assertThat(CALENDAR.note(day).filter("调休上班"::equals).isPresent()).isEqualTo(weekend && worked);
            if (weekend == worked) {
                assertThat(CALENDAR.note(day)).isPresent();
            }
        }
    }

    @Test
    @Tag("HZ-CAL-001")
    void year_ofThoseShipped_hasAPlausibleNumberOfWorkedDays() {
        for (int year = 2020; year <= 2026; year++) {
            int wanted = year;
            long worked = WORKED.stream().filter(day -> day.getYear() == wanted).count();
            assertThat(worked).isBetween(245L, 252L).isLessThan(Year.of(year).length());
        }
    }
}
