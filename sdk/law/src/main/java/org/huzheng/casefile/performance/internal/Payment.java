package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Money that came in 已缴款.
 *
 * @param on the day, in China's zone
 * @param amountFen how much, in fen
 */
public record Payment(LocalDate on, long amountFen) {
    /** Both are required. */
    public Payment {
        Objects.requireNonNull(on, "on");
    }
}
