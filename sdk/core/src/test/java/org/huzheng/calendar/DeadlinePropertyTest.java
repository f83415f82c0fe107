package org.huzheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.BilingualText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deadlines with suspensions against counting one day, or one minute, after the other. */
@Tag("HZ-CAL-005")
class DeadlinePropertyTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final Instant FIRST = ChinaTime.startOf(LocalDate.of(2020, 1, 1));
    private static final BilingualText REASON = new BilingualText("检测", "testing");

    private final Random random = new Random(20260928);

    @Test
    void days_withAnySuspensions_areThoseCountedOneByOne() {
        for (int round = 0; round < 5_000; round++) {
            Instant start = FIRST.plus(Duration.ofMinutes(random.nextInt(6 * 365 * 24 * 60)));
            LimitUnit unit = random.nextBoolean() ? LimitUnit.WORKDAY : LimitUnit.CALENDAR_DAY;
            int length = 1 + random.nextInt(60);
            List<Suspension> suspensions = suspensions(start, Duration.ofDays(40));
            LocalDate expected = ChinaTime.date(start);
            for (int left = length; left > 0; ) {
                expected = expected.plusDays(1);
                boolean counts = unit == LimitUnit.CALENDAR_DAY || CALENDAR.isWorkday(expected);
                if (counts && !suspended(suspensions, expected)) {
                    left--;
                }
            }
            Deadline deadline = Deadline.after(start, new TimeLimit(length, unit, "某法 1"), CALENDAR)
                    .suspended(suspensions);
            assertThat(deadline.lastDay()).as(deadline.toString()).isEqualTo(expected);
            assertThat(deadline.explanation().zh()).endsWith("截止 " + expected);
        }
    }

    @Test
    void hours_withAnySuspensions_areThoseCountedMinuteByMinute() {
        for (int round = 0; round < 300; round++) {
            Instant start = FIRST.plus(Duration.ofMinutes(random.nextInt(365 * 24 * 60)));
            int hours = 1 + random.nextInt(48);
            List<Suspension> suspensions = suspensions(start, Duration.ofHours(40));
            Instant expected = start;
            for (int left = hours * 60; left > 0; expected = expected.plus(Duration.ofMinutes(1))) {
                Instant minute = expected;
                boolean out = suspensions.stream()
                        .anyMatch(each -> !minute.isBefore(each.from())
                                && minute.isBefore(each.to().orElseThrow()));
                if (!out) {
                    left--;
                }
            }
            Deadline deadline = Deadline.after(start, new TimeLimit(hours, LimitUnit.HOUR, "某法 1"), CALENDAR)
                    .suspended(suspensions);
            assertThat(deadline.end()).as(deadline.toString()).isEqualTo(expected);
        }
    }

    private List<Suspension> suspensions(Instant start, Duration spread) {
        List<Suspension> suspensions = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            int minutes = (int) spread.toMinutes();
            Instant from = start.plus(Duration.ofMinutes(random.nextInt(minutes) - minutes / 4));
            Instant to = from.plus(Duration.ofMinutes(random.nextInt(minutes / 2)));
            suspensions.add(new Suspension(from, Optional.of(to), REASON, "某法 2"));
        }
        return suspensions;
    }

    private static boolean suspended(List<Suspension> suspensions, LocalDate day) {
        return suspensions.stream()
                .anyMatch(each -> day.isAfter(ChinaTime.date(each.from()))
                        && !day.isAfter(ChinaTime.date(each.to().orElseThrow())));
    }
}
