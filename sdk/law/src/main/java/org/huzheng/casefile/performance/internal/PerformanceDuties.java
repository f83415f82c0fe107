package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.casefile.performance.Instalment;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.remedy.internal.RemedyRecord;

/** What is still to be performed, and by when 待履行事项. */
final class PerformanceDuties {
    private final PerformanceRecord record;
    private final CaseSoFar soFar;
    private final List<Duty> duties = new ArrayList<>();

    PerformanceDuties(PerformanceRecord record, CaseSoFar soFar) {
        this.record = record;
        this.soFar = soFar;
    }

    List<Duty> open() {
        giveBack();
        if (soFar.the(RemedyRecord.class).annulled(soFar)) {
            return duties;
        }
        if (!record.plans().isEmpty() && record.debt(soFar).unpaidFineFen() > 0) {
            pay().ifPresent(by ->
                    duties.add(Demand.by(by, "pay-fine", by.limit().article()).says("缴纳罚款", "pay the fine")));
        }
        if (!record.plans().isEmpty() && !record.undone(soFar).isEmpty()) {
            duties.add(
                    Demand.open("perform-obligations", "行政处罚法 66(1)").says("履行处罚决定的其他内容", "perform what is not money"));
        }
        if (record.deferralAsked()) {
            duties.add(Demand.open("decide-deferral", "行政处罚法 66(2)").says("决定是否准予延期、分期缴纳", "decide on paying later"));
        }
        return duties;
    }

    private void giveBack() {
        RemedyRecord remedy = soFar.the(RemedyRecord.class);
        boolean done = remedy.annulled(soFar) && !record.done().isEmpty();
        if (remedy.overturned(soFar) && !record.restored() && (done || paidTooMuch())) {
            duties.add(Demand.open("give-back", "行政强制法 41").says("恢复原状或者退还财物", "give back what was taken"));
        }
    }

    /** Judged on the day of the last payment: what was owed then was owed. */
    private boolean paidTooMuch() {
        return record.payments().stream()
                .map(Payment::on)
                .max(Comparator.naturalOrder())
                .map(day -> record.excessFen(soFar, day) > 0)
                .orElse(false);
    }

    /** The statutory period, or the next instalment that is not covered. */
    private Optional<Deadline> pay() {
        if (record.plans().size() < 2) {
            return record.payBy();
        }
        PaymentPlan plan = record.plans().get(record.plans().size() - 1);
        long paid = record.debt(soFar).paidFen();
        return plan.instalments().stream()
                .filter(each -> plan.dueBefore(each.dueOn().plusDays(1)) > paid)
                .min(Comparator.comparing(Instalment::dueOn))
                .map(next -> until(plan.from(), next.dueOn()));
    }

    private Deadline until(LocalDate from, LocalDate last) {
        int days = Math.toIntExact(Math.max(1, ChronoUnit.DAYS.between(from, last)));
        return Deadline.after(
                ChinaTime.startOf(last.minusDays(days)),
                new TimeLimit(days, LimitUnit.CALENDAR_DAY, "行政处罚法 66(2)"),
                soFar.calendar());
    }
}
