package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.performance.Instalment;

/**
 * What of the fine is due when 缴款安排: first the period of 行政处罚法 67(3), later what an approval of 66(2) puts in its place.
 *
 * @param from the first day it is in force
 * @param paidBeforeFen what had been paid before it was made, in fen; its instalments are the rest
 * @param instalments what is due when, in the order of the days
 */
public record PaymentPlan(LocalDate from, long paidBeforeFen, List<Instalment> instalments) {
    /** Copies the list. */
    public PaymentPlan {
        Objects.requireNonNull(from, "from");
        instalments = List.copyOf(instalments);
    }

    /** What should have been paid by the end of the day before, in fen. */
    public long dueBefore(LocalDate day) {
        return paidBeforeFen
                + instalments.stream()
                        .filter(each -> each.dueOn().isBefore(day))
                        .mapToLong(Instalment::amountFen)
                        .sum();
    }

    /** The last day of all; empty plans end the day they begin. */
    public LocalDate lastDay() {
        return instalments.stream()
                .map(Instalment::dueOn)
                .max(LocalDate::compareTo)
                .orElse(from);
    }
}
