package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.law.Flags;
import org.huzheng.penalty.internal.Limitation;
import org.huzheng.penalty.internal.LimitationFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-010")
class LimitationTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    private static Limitation of(ActSpan span, boolean danger, boolean harm) {
        return Limitation.of(
                new LimitationFacts(
                        span,
                        Flags.of(Map.of(
                                LimitationFacts.Circumstance.ENDANGERS_LIFE_HEALTH_OR_FINANCE,
                                danger,
                                LimitationFacts.Circumstance.HARM,
                                harm)),
                        Optional.empty()),
                CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, false, false, 2026-03-01",
        "2024-03-01, true,  false, 2026-03-01",
        "2024-03-01, false, true,  2026-03-01",
        "2021-03-01, true,  true,  2026-03-01",
        "2024-02-29, false, false, 2026-02-28",
        "2020-02-29, true,  true,  2025-02-28",
        "2024-12-31, false, false, 2026-12-31"
    })
    void bars_theDayAfterTheLastDay_notTheLastDay(LocalDate act, boolean danger, boolean harm, LocalDate last) {
        Limitation limitation = of(ActSpan.on(act), danger, harm);
        assertThat(limitation.bars(act)).isFalse();
        assertThat(limitation.bars(last)).isFalse();
        assertThat(limitation.bars(last.plusDays(1))).isTrue();
        assertThat(limitation.limit().length()).isEqualTo(danger && harm ? 5 : 2);
        assertThat(limitation.reason(last.plusDays(1)).article()).isEqualTo("行政处罚法 36(1)");
        assertThat(limitation.reason(last.plusDays(1)).text().zh()).contains("不再给予行政处罚", last.toString());
        assertThat(limitation.reason(last).text().zh()).contains("期限内");
    }

    @Test
    void bars_continuedAct_countsFromItsEnd() {
        LocalDate began = LocalDate.of(2010, 1, 1);
        LocalDate ended = LocalDate.of(2025, 6, 1);
        Limitation limitation = of(ActSpan.between(began, ended), false, false);
        assertThat(limitation.bars(LocalDate.of(2027, 6, 1))).isFalse();
        assertThat(limitation.bars(LocalDate.of(2027, 6, 2))).isTrue();
        Limitation goingOn = of(ActSpan.since(began), false, false);
        assertThat(goingOn.bars(LocalDate.of(2099, 1, 1))).isFalse();
        assertThat(goingOn.reason(ended).article()).isEqualTo("行政处罚法 36(2)");
    }

    @Test
    void bars_otherLaw_takesThePlaceOfBoth() {
        TimeLimit sixMonths = new TimeLimit(6, LimitUnit.MONTH, "示例法 22(1)");
        Limitation limitation = Limitation.of(
                new LimitationFacts(
                        ActSpan.on(LocalDate.of(2025, 8, 31)),
                        EnumSet.allOf(LimitationFacts.Circumstance.class),
                        Optional.of(sixMonths)),
                CALENDAR);
        assertThat(limitation.bars(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(limitation.bars(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(limitation.reason(LocalDate.of(2026, 3, 1)).article()).isEqualTo("示例法 22(1)");
    }

    @Test
    void span_endingBeforeItBegan_isRefused() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThatThrownBy(() -> ActSpan.between(day, day.minusDays(1))).isInstanceOf(HuzhengException.class);
        assertThat(ActSpan.on(day).continued()).isFalse();
        assertThat(ActSpan.between(day, day.plusDays(1)).continued()).isTrue();
        assertThat(ActSpan.since(day).continued()).isTrue();
    }
}
