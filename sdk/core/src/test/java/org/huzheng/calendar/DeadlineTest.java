package org.huzheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final BilingualText TESTING = new BilingualText("检测", "testing");

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }

    private static Deadline after(String start, int length, LimitUnit unit) {
        return Deadline.after(at(start), new TimeLimit(length, unit, "某法 1"), CALENDAR);
    }

    private static Suspension testing(String from, String to) {
        return new Suspension(at(from), to.isEmpty() ? Optional.empty() : Optional.of(at(to)), TESTING, "行政强制法 25(3)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T09:00, 5, WORKDAY, 2026-10-10", // across National Day
        "2026-10-03T09:00, 5, WORKDAY, 2026-10-13", // begins on a holiday; 10-10 is worked
        "2026-10-10T23:59, 1, WORKDAY, 2026-10-12", // begins on a make-up Saturday
        "2026-02-13T09:00, 7, WORKDAY, 2026-03-02", // across the Spring Festival, 02-14 and 02-28 worked
        "2026-11-21T00:30, 3, WORKDAY, 2026-11-25", // begins on a Saturday
        "2025-12-30T09:00, 3, WORKDAY, 2026-01-05", // across New Year and two files; 01-04 worked
        "2026-01-01T09:00, 90, CALENDAR_DAY, 2026-04-01",
        "2024-02-28T09:00, 15, CALENDAR_DAY, 2024-03-14", // leap year
        "2026-09-20T09:00, 15, CALENDAR_DAY, 2026-10-05", // a holiday, and it stays
        "2026-01-31T09:00, 1, MONTH, 2026-02-28",
        "2024-01-31T09:00, 1, MONTH, 2024-02-29",
        "2026-08-31T09:00, 6, MONTH, 2027-02-28",
        "2026-11-30T09:00, 3, MONTH, 2027-02-28",
        "2026-03-15T09:00, 6, MONTH, 2026-09-15",
        "2024-02-29T09:00, 2, YEAR, 2026-02-28",
        "2024-02-29T09:00, 4, YEAR, 2028-02-29",
        "2026-05-01T09:00, 5, YEAR, 2031-05-01",
    })
    @Tag("HZ-CAL-004")
    void lastDay_ofEachUnit_isCountedFromTheDayAfterTheStart(
            String start, int length, LimitUnit unit, LocalDate expected) {
        Deadline deadline = after(start, length, unit);
        assertThat(deadline.lastDay()).isEqualTo(expected);
        assertThat(deadline.end()).isEqualTo(at(expected.plusDays(1) + "T00:00"));
        assertThat(deadline.isOver(deadline.end().minusNanos(1))).isFalse();
        assertThat(deadline.isOver(deadline.end())).isTrue();
    }

    @Test
    @Tag("HZ-CAL-004")
    void startDay_isADayOfChina() {
        // 16:30 UTC is half past midnight of the next day in China.
        Deadline deadline = Deadline.after(
                Instant.parse("2026-09-27T16:30:00Z"), new TimeLimit(5, LimitUnit.WORKDAY, "某法 1"), CALENDAR);
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    @Tag("HZ-CAL-005")
    void hours_runThroughNightsAndHolidays() {
        Deadline deadline = after("2026-10-01T10:30", 24, LimitUnit.HOUR);
        assertThat(deadline.end()).isEqualTo(at("2026-10-02T10:30"));
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(deadline.isOver(at("2026-10-02T10:29"))).isFalse();
        assertThat(deadline.isOver(at("2026-10-02T10:30"))).isTrue();
        assertThat(deadline.explanation().zh()).isEqualTo("某法 1：24 小时，自 2026-10-01 10:30 起算，截止 2026-10-02 10:30");
    }

    @Test
    @Tag("HZ-CAL-005")
    void hours_suspended_endLaterByExactlyThatTime() {
        Deadline deadline = after("2026-10-01T10:00", 24, LimitUnit.HOUR)
                .suspended(List.of(
                        testing("2026-10-01T12:00", "2026-10-01T15:00"),
                        testing("2026-10-01T14:00", "2026-10-01T16:00")));
        assertThat(deadline.end()).isEqualTo(at("2026-10-02T14:00"));
    }

    @Test
    @Tag("HZ-CAL-005")
    void suspension_spanningDays_leavesThemOutOnceOnly() {
        Deadline thirty = after("2026-03-01T09:00", 30, LimitUnit.CALENDAR_DAY);
        assertThat(thirty.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        Deadline once = thirty.suspended(List.of(testing("2026-03-10T08:00", "2026-03-20T18:00")));
        assertThat(once.lastDay()).isEqualTo(LocalDate.of(2026, 4, 10));
        Deadline overlapping = once.suspended(List.of(testing("2026-03-15T08:00", "2026-03-22T18:00")));
        assertThat(overlapping.lastDay()).isEqualTo(LocalDate.of(2026, 4, 12));
        Deadline inside = once.suspended(List.of(testing("2026-03-12T08:00", "2026-03-12T18:00")));
        assertThat(inside.lastDay()).isEqualTo(once.lastDay());
    }

    @Test
    @Tag("HZ-CAL-005")
    void suspension_reachingAfterAnother_countsOnlyWhenTheEndIsStillAhead() {
        Deadline thirty = after("2026-03-01T09:00", 30, LimitUnit.CALENDAR_DAY);
        // The first moves the end to 04-10, before which the second begins.
        assertThat(thirty.suspended(List.of(
                                testing("2026-04-05T08:00", "2026-04-08T08:00"),
                                testing("2026-03-10T08:00", "2026-03-20T08:00")))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(thirty.suspended(List.of(testing("2026-04-05T08:00", "2026-04-08T08:00")))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    @Tag("HZ-CAL-005")
    void suspension_beforeTheStart_leavesOutOnlyWhatLiesAfterIt() {
        Deadline deadline = after("2026-03-10T09:00", 10, LimitUnit.CALENDAR_DAY);
        assertThat(deadline.suspended(List.of(testing("2026-03-01T08:00", "2026-03-12T08:00")))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 22));
        assertThat(deadline.suspended(List.of(testing("2026-03-01T08:00", "2026-03-05T08:00")))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    @Tag("HZ-CAL-005")
    void suspension_ofWorkdays_leavesOutTheWorkdaysIn() {
        Deadline seven = after("2026-09-28T09:00", 7, LimitUnit.WORKDAY);
        assertThat(seven.lastDay()).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(seven.suspended(List.of(testing("2026-09-30T09:00", "2026-10-09T09:00")))
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    @Tag("HZ-CAL-005")
    void suspension_stillLasting_keepsItFromBeingOver() {
        Deadline deadline = after("2026-03-01T09:00", 30, LimitUnit.CALENDAR_DAY);
        Deadline open = deadline.suspended(List.of(testing("2026-03-10T08:00", "")));
        assertThat(open.isSuspended()).isTrue();
        assertThat(open.isOver(at("2026-06-01T00:00"))).isFalse();
        assertThat(open.explanation().zh()).contains("中止尚未结束，截止不早于 2026-03-31");
        Deadline tooLate = deadline.suspended(List.of(testing("2026-03-31T08:00", "")));
        assertThat(tooLate.isSuspended()).isFalse();
        assertThat(tooLate.isOver(at("2026-06-01T00:00"))).isTrue();
        Deadline hours = after("2026-03-01T09:00", 24, LimitUnit.HOUR);
        assertThat(hours.suspended(List.of(testing("2026-03-02T08:59", ""))).isSuspended())
                .isTrue();
        assertThat(hours.suspended(List.of(testing("2026-03-02T09:00", ""))).isSuspended())
                .isFalse();
    }

    @Test
    @Tag("HZ-CAL-006")
    void rollOver_onlyWhereSaid_movesToTheNextWorkday() {
        TimeLimit limit = new TimeLimit(60, LimitUnit.CALENDAR_DAY, "行政复议法 20(1)");
        Deadline plain = Deadline.after(at("2026-08-04T09:00"), limit, CALENDAR);
        Deadline rolled = Deadline.after(at("2026-08-04T09:00"), limit.rollingOver("民事诉讼法 85(3)"), CALENDAR);
        assertThat(plain.lastDay()).isEqualTo(LocalDate.of(2026, 10, 3));
        assertThat(rolled.lastDay()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(rolled.explanation())
                .isEqualTo(new BilingualText(
                        "行政复议法 20(1)：60 日，自 2026-08-04 次日起算，末日 2026-10-03 为国庆假日，顺延至 2026-10-08（民事诉讼法 85(3)），截止 2026-10-08",
                        "行政复议法 20(1): 60 days; counted from the day after 2026-08-04; its last day 2026-10-03 falls on the"
                                + " National Day holiday and moves to 2026-10-08 (民事诉讼法 85(3)); due by 2026-10-08"));
        Deadline weekend = Deadline.after(
                at("2026-11-06T09:00"),
                new TimeLimit(15, LimitUnit.CALENDAR_DAY, "某法 1").rollingOver("民事诉讼法 85(3)"),
                CALENDAR);
        assertThat(weekend.lastDay()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(weekend.explanation().zh()).contains("末日 2026-11-21 为休息日，顺延至 2026-11-23");
    }

    @Test
    @Tag("HZ-CAL-006")
    void rollOver_aSuspensionThatBeginsInTheRolledDays_changesNothing() {
        TimeLimit limit = new TimeLimit(60, LimitUnit.CALENDAR_DAY, "行政复议法 20(1)").rollingOver("民事诉讼法 85(3)");
        Deadline rolled = Deadline.after(at("2026-08-04T09:00"), limit, CALENDAR);
        assertThat(rolled.suspended(List.of(testing("2026-10-05T09:00", "2026-10-20T09:00")))
                        .lastDay())
                .isEqualTo(rolled.lastDay());
    }

    @Test
    @Tag("HZ-CAL-007")
    void explanation_ofWorkdays_namesHolidaysAndMakeUpDays() {
        TimeLimit limit = new TimeLimit(5, LimitUnit.WORKDAY, "行政处罚法 64(1)");
        assertThat(Deadline.after(at("2026-09-28T09:00"), limit, CALENDAR).explanation())
                .isEqualTo(new BilingualText(
                        "行政处罚法 64(1)：5 个工作日，自 2026-09-28 次日起算，国庆放假 10-01 至 10-07，10-10 调休上班，截止 2026-10-10",
                        "行政处罚法 64(1): 5 working days; counted from the day after 2026-09-28; National Day holiday 10-01 to"
                                + " 10-07; 10-10 worked in exchange; due by 2026-10-10"));
    }

    @Test
    @Tag("HZ-CAL-007")
    void explanation_acrossNewYear_namesTheYear() {
        assertThat(after("2025-12-30T09:00", 3, LimitUnit.WORKDAY).explanation().zh())
                .isEqualTo("某法 1：3 个工作日，自 2025-12-30 次日起算，元旦放假 2026-01-01 至 2026-01-03，2026-01-04 调休上班，截止 2026-01-05");
        assertThat(after("2026-11-20T09:00", 1, LimitUnit.WORKDAY).explanation().en())
                .isEqualTo("某法 1: 1 working day; counted from the day after 2026-11-20; due by 2026-11-23");
    }

    @Test
    @Tag("HZ-CAL-007")
    void explanation_ofSuspension_namesReasonAndArticle() {
        Deadline deadline = after("2026-03-01T09:00", 30, LimitUnit.CALENDAR_DAY)
                .suspended(List.of(testing("2026-03-10T08:00", "2026-03-20T18:00")));
        assertThat(deadline.explanation())
                .isEqualTo(new BilingualText(
                        "某法 1：30 日，自 2026-03-01 次日起算，自 2026-03-10 次日至 2026-03-20 不计入（检测，行政强制法 25(3)），截止 2026-04-10",
                        "某法 1: 30 days; counted from the day after 2026-03-01; not counting the days after 2026-03-10 to"
                                + " 2026-03-20 (testing, 行政强制法 25(3)); due by 2026-04-10"));
    }

    @Test
    @Tag("HZ-CAL-008")
    void deadline_askedAtAnyTime_neverMovesByItself() {
        Deadline deadline = after("2026-03-01T09:00", 30, LimitUnit.CALENDAR_DAY)
                .suspended(List.of(testing("2026-03-10T08:00", "")));
        LocalDate before = deadline.lastDay();
        for (int day = 0; day < 400; day += 25) {
            deadline.isOver(deadline.start().plus(Duration.ofDays(day)));
            assertThat(deadline.lastDay()).isEqualTo(before);
        }
        assertThat(deadline)
                .isEqualTo(after("2026-03-01T09:00", 30, LimitUnit.CALENDAR_DAY)
                        .suspended(List.of(testing("2026-03-10T08:00", ""))));
        assertThat(deadline).isNotEqualTo(after("2026-03-01T09:00", 30, LimitUnit.CALENDAR_DAY));
    }

    @Test
    @Tag("HZ-CAL-004")
    void limits_thatCannotBe_areRefused() {
        assertInvalid(() -> new TimeLimit(0, LimitUnit.WORKDAY, "某法 1"));
        assertInvalid(() -> new TimeLimit(10_001, LimitUnit.WORKDAY, "某法 1"));
        assertInvalid(() -> new TimeLimit(1, LimitUnit.WORKDAY, " "));
        assertInvalid(() -> testing("2026-03-10T08:00", "2026-03-09T08:00"));
        assertInvalid(() -> new Suspension(at("2026-03-10T08:00"), Optional.empty(), TESTING, ""));
    }

    private static void assertInvalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }
}
