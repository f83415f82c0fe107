package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fine with all that was agreed, paid and paused 罚款债务. The surcharge 加处罚款 of 行政处罚法 72(1) follows from it alone: each
 * overdue day adds three percent of the part of the fine that was due and unpaid when the day began, until the surcharge
 * equals the fine. The day of payment is an overdue day; payments count towards the fine before the surcharge.
 *
 * @param fineFen the fine, in fen
 * @param plans what is due when, in the order they came into force; the latest counts
 * @param payments what was paid, in order
 * @param pauses days that do not count (行政处罚法 73(3))
 * @param remittedFen surcharge remitted under an agreement (行政强制法 42(1)), in fen
 */
public record FineDebt(
        long fineFen, List<PaymentPlan> plans, List<Payment> payments, List<SurchargePause> pauses, long remittedFen) {
    /** 每日百分之三 (行政处罚法 72(1)). */
    private static final long PERCENT_PER_DAY = 3;

    private static final long PERCENT = 100;

    /** Copies the lists. */
    public FineDebt {
        plans = List.copyOf(plans);
        payments = List.copyOf(payments);
        pauses = List.copyOf(pauses);
    }

    /** What one day adds to this much overdue; a broken fen is dropped in favour of who pays. */
    static long dailyFen(long overdueFen) {
        return Math.multiplyExact(overdueFen, PERCENT_PER_DAY) / PERCENT;
    }

    /** What has been paid, in fen. */
    public long paidFen() {
        return payments.stream().mapToLong(Payment::amountFen).sum();
    }

    /** The part of the fine that is not paid, whether due or not, in fen. */
    public long unpaidFineFen() {
        return Math.max(0, fineFen - paidFen());
    }

    /** The part of the fine that was due and unpaid when a day began, in fen. */
    public long overdueFen(LocalDate day) {
        long paid = payments.stream()
                .filter(each -> each.on().isBefore(day))
                .mapToLong(Payment::amountFen)
                .sum();
        return planOn(day)
                .map(plan -> plan.lastDay().isBefore(day) ? fineFen : Math.min(fineFen, plan.dueBefore(day)))
                .map(due -> Math.max(0, due - paid))
                .orElse(0L);
    }

    /** The arithmetic of every overdue day up to and with this one. */
    public SurchargeAccount surchargeThrough(LocalDate last) {
        List<SurchargeDay> days = new ArrayList<>();
        if (plans.isEmpty()) {
            return new SurchargeAccount(fineFen, days);
        }
        long total = 0;
        for (LocalDate day = plans.get(0).from(); !day.isAfter(last); day = day.plusDays(1)) {
            long overdue = overdueFen(day);
            if (overdue > 0 && total < fineFen) {
                SurchargeDay next = day(day, overdue, total);
                days.add(next);
                total = next.totalFen();
            }
        }
        return new SurchargeAccount(fineFen, days);
    }

    /** Fine and surcharge that are still to be paid at the end of a day, in fen. */
    public long owedFen(LocalDate day) {
        return Math.max(0, fineFen + surchargeThrough(day).totalFen() - remittedFen - paidFen());
    }

    private SurchargeDay day(LocalDate day, long overdue, long before) {
        Optional<SurchargePause> pause =
                pauses.stream().filter(each -> each.covers(day)).findFirst();
        long added = pause.isPresent() ? 0 : Math.min(dailyFen(overdue), fineFen - before);
        return new SurchargeDay(day, overdue, pause, added, before + added);
    }

    private Optional<PaymentPlan> planOn(LocalDate day) {
        return plans.stream().filter(plan -> plan.from().isBefore(day)).reduce((earlier, later) -> later);
    }
}
