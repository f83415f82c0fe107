package org.huzheng.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * A Saturday or Sunday worked in exchange for a holiday 调休上班日.
 *
 * @param date the day
 * @param holiday the holiday it pays for
 */
public record MakeUpDay(LocalDate date, BilingualText holiday) {
    /** Both are required. */
    public MakeUpDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(holiday, "holiday");
    }
}
