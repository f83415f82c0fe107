package org.huzheng.casefile.performance;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A part of the fine and the last day for paying it 分期应缴款 (行政处罚法 66(2)).
 *
 * @param dueOn the last day on which it is in time, in China's zone
 * @param amountFen how much, in fen
 */
public record Instalment(LocalDate dueOn, long amountFen) {
    /** Both are required. */
    public Instalment {
        Objects.requireNonNull(dueOn, "dueOn");
    }
}
