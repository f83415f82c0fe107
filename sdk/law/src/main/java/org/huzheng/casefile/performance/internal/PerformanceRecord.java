package org.huzheng.casefile.performance.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.performance.DeferralApproved;
import org.huzheng.casefile.performance.DeferralRefused;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.Instalment;
import org.huzheng.casefile.performance.ObligationPerformed;
import org.huzheng.casefile.performance.RestitutionMade;
import org.huzheng.casefile.performance.SurchargeReduced;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.remedy.internal.RemedyRecord;
import org.huzheng.casefile.remedy.internal.RemedyRound;
import org.huzheng.casefile.remedy.internal.RemedyRoute;
import org.huzheng.casefile.service.internal.ServiceRecord;
import org.huzheng.matter.PenaltyKind;

/**
 * What the case remembers of the performance of its decision 履行情况.
 *
 * @param payBy by when the fine is to be paid (行政处罚法 67(3)), since the decision was served
 * @param plans what of the fine is due when
 * @param payments what came in, in order
 * @param remittedFen surcharge remitted, in fen
 * @param done what was performed besides money
 * @param deferralAsked whether the party asked to pay later and was not answered yet
 * @param restored whether what was wrongly taken was given back
 */
public record PerformanceRecord(
        Optional<Deadline> payBy,
        List<PaymentPlan> plans,
        List<Payment> payments,
        long remittedFen,
        List<PenaltyKind> done,
        boolean deferralAsked,
        boolean restored)
        implements CaseRecord<PerformanceRecord> {
    /** Performed by the decision itself, or by paying. */
    private static final Set<PenaltyKind> NOTHING_TO_DO =
            EnumSet.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM, PenaltyKind.FINE);

    /** Copies the lists. */
    public PerformanceRecord {
        Objects.requireNonNull(payBy, "payBy");
        plans = List.copyOf(plans);
        payments = List.copyOf(payments);
        done = List.copyOf(done);
    }

    /** Before any decision was served. */
    public static PerformanceRecord none() {
        return new PerformanceRecord(Optional.empty(), List.of(), List.of(), 0, List.of(), false, false);
    }

    /** The fine with all that was agreed, paid and paused, as the remedies left it. */
    public FineDebt debt(CaseSoFar soFar) {
        RemedyRecord remedy = soFar.the(RemedyRecord.class);
        return new FineDebt(
                remedy.fineFen(soFar),
                plans,
                payments,
                remedy.rounds().stream().map(PerformanceRecord::pause).toList(),
                remittedFen);
    }

    /** Fine and surcharge that are still to be paid, in fen. */
    public long owedFen(CaseSoFar soFar, Instant now) {
        return debt(soFar).owedFen(ChinaTime.date(now));
    }

    /** What was paid beyond what the decision now demands, in fen. */
    public long excessFen(CaseSoFar soFar, Instant now) {
        return excessFen(soFar, ChinaTime.date(now));
    }

    long excessFen(CaseSoFar soFar, LocalDate day) {
        FineDebt debt = debt(soFar);
        long due = debt.fineFen() + debt.surchargeThrough(day).totalFen() - remittedFen;
        return Math.max(0, debt.paidFen() - Math.max(0, due));
    }

    /** The penalties in force that are neither money nor done; empty when the decision is gone. */
    public List<PenaltyKind> undone(CaseSoFar soFar) {
        return soFar.the(RemedyRecord.class).annulled(soFar)
                ? List.of()
                : soFar.the(DecisionRecord.class).kinds().stream()
                        .filter(kind -> !NOTHING_TO_DO.contains(kind) && !done.contains(kind))
                        .toList();
    }

    /** Whether nothing is left to be performed. */
    public boolean finished(CaseSoFar soFar, Instant now) {
        return owedFen(soFar, now) == 0 && undone(soFar).isEmpty();
    }

    /** When the last plan for paying ends, if one was approved in place of the statutory period. */
    public Optional<LocalDate> approvedUntil() {
        return plans.size() < 2
                ? Optional.empty()
                : Optional.of(plans.get(plans.size() - 1).lastDay());
    }

    private static SurchargePause pause(RemedyRound round) {
        boolean court = round.route() == RemedyRoute.LITIGATION;
        return new SurchargePause(
                ChinaTime.date(round.from()),
                round.to().map(ChinaTime::date),
                court
                        ? new BilingualText("行政诉讼期间", "in litigation")
                        : new BilingualText("行政复议期间", "in reconsideration"),
                "行政处罚法 73(3)");
    }

    @Override
    public PerformanceRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof FinePaid paid) {
            return paid(paid.at(), paid.amountFen());
        }
        if (event instanceof FineCollectedOnSpot collected) {
            return paid(collected.at(), collected.amountFen());
        }
        if (event instanceof DeferralApproved approved) {
            return planned(approved);
        }
        if (event instanceof DeferralRequested || event instanceof DeferralRefused) {
            return new PerformanceRecord(
                    payBy, plans, payments, remittedFen, done, event instanceof DeferralRequested, restored);
        }
        if (event instanceof SurchargeReduced reduced) {
            return new PerformanceRecord(
                    payBy, plans, payments, remittedFen + reduced.amountFen(), done, deferralAsked, restored);
        }
        if (event instanceof ObligationPerformed performed) {
            List<PenaltyKind> more = new ArrayList<>(done);
            more.add(performed.kind());
            return new PerformanceRecord(payBy, plans, payments, remittedFen, more, deferralAsked, restored);
        }
        if (event instanceof RestitutionMade) {
            return new PerformanceRecord(payBy, plans, payments, remittedFen, done, deferralAsked, true);
        }
        return served(event, before);
    }

    /** A decision that arrives begins its own period; what was paid on an earlier one counts. */
    private PerformanceRecord served(CaseEvent event, CaseSoFar before) {
        ServiceRecord service = before.the(ServiceRecord.class);
        Optional<Instant> servedAt = service.after(event, before).servedAt();
        if (servedAt.isEmpty() || servedAt.equals(service.servedAt())) {
            return this;
        }
        Deadline by = Deadline.after(servedAt.get(), StatutoryTerm.PAYMENT.limit(), before.calendar());
        PaymentPlan plan = new PaymentPlan(
                ChinaTime.date(servedAt.get()),
                0,
                List.of(new Instalment(
                        by.lastDay(), before.the(DecisionRecord.class).fineFen())));
        return new PerformanceRecord(Optional.of(by), List.of(plan), payments, 0, List.of(), false, false);
    }

    private PerformanceRecord paid(Instant at, long amountFen) {
        List<Payment> more = new ArrayList<>(payments);
        more.add(new Payment(ChinaTime.date(at), amountFen));
        return new PerformanceRecord(payBy, plans, more, remittedFen, done, deferralAsked, restored);
    }

    private PerformanceRecord planned(DeferralApproved approved) {
        long paidBefore = payments.stream().mapToLong(Payment::amountFen).sum();
        List<PaymentPlan> more = new ArrayList<>(plans);
        more.add(new PaymentPlan(ChinaTime.date(approved.at()), paidBefore, approved.instalments()));
        return new PerformanceRecord(payBy, more, payments, remittedFen, done, false, restored);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return new PerformanceDuties(this, now).open();
    }
}
