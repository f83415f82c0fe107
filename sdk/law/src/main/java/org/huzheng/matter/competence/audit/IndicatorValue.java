package org.huzheng.matter.competence.audit;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * The value of an indicator 指标值 on a day.
 *
 * @param indicator which one
 * @param numerator how many count
 * @param denominator of how many; 0 if there is nothing to count, and then it is never met
 * @param asOf the day in China
 */
public record IndicatorValue(Indicator indicator, long numerator, long denominator, LocalDate asOf) {
    /**
     * Refuses a share below nothing or above all.
     *
     * @throws HuzhengException {@link ErrorCode#ARGUMENT_INVALID}
     */
    public IndicatorValue {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(asOf, "asOf");
        if (numerator < 0 || numerator > denominator) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, numerator + " of " + denominator);
        }
    }

    /** Whether the threshold is reached; of nothing, no share is. */
    public boolean isMet() {
        return denominator > 0
                && Math.multiplyExact(numerator, 100L)
                        >= Math.multiplyExact(denominator, (long) indicator.thresholdPercent());
    }
}
