package org.huzheng.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * A holiday 节假日 as the State Council arranged it, days off in exchange included.
 *
 * @param name its name, for example 国庆
 * @param first its first day
 * @param last its last day, inclusive
 */
public record HolidayPeriod(BilingualText name, LocalDate first, LocalDate last) {
    /** All are required. */
    public HolidayPeriod {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }
}
