package org.huzheng.casefile.execution.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.execution.CourtAccepted;
import org.huzheng.casefile.execution.CourtApplied;
import org.huzheng.casefile.execution.CourtDeclined;
import org.huzheng.casefile.execution.CourtRuled;
import org.huzheng.casefile.execution.DemandAnswered;
import org.huzheng.casefile.execution.DemandReviewed;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.execution.DemolitionAnnounced;
import org.huzheng.casefile.execution.ExecutionResumed;
import org.huzheng.casefile.execution.ExecutionSuspended;
import org.huzheng.casefile.execution.HigherCourtAllowed;
import org.huzheng.casefile.performance.internal.PerformanceLifecycle;
import org.huzheng.casefile.performance.internal.PerformanceRecord;
import org.huzheng.casefile.performance.internal.PerformanceState;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.remedy.internal.RemedyRecord;

/**
 * What the case remembers of its execution 强制执行情况.
 *
 * @param demand the demand last served
 * @param waitUntil until when the agency must wait before it may go to court (行政强制法 54)
 * @param unreviewed how many statements against the demand were not reviewed yet
 * @param demolition the announcement of a demolition
 * @param since when the state it is in began
 */
public record ExecutionRecord(
        Optional<DemandServed> demand,
        Optional<Deadline> waitUntil,
        int unreviewed,
        Optional<DemolitionAnnounced> demolition,
        Optional<Instant> since)
        implements CaseRecord<ExecutionRecord> {
    /** All are required. */
    public ExecutionRecord {
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(waitUntil, "waitUntil");
        Objects.requireNonNull(demolition, "demolition");
        Objects.requireNonNull(since, "since");
    }

    /** Before anybody was demanded to perform. */
    public static ExecutionRecord none() {
        return new ExecutionRecord(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    /**
     * By when the agency may apply to the court (行政强制法 53): three months from the end of the remedy periods, or of the
     * approved plan for paying if that ends later (行政处罚法 72(2)); empty while they cannot be known, and after a judgment.
     */
    public static Optional<Deadline> applyBy(CaseSoFar soFar) {
        Optional<LocalDate> remedies =
                soFar.the(RemedyRecord.class).lastPeriod(soFar).map(Deadline::lastDay);
        Optional<LocalDate> plan = soFar.the(PerformanceRecord.class).approvedUntil();
        return remedies.map(end -> plan.filter(end::isBefore).orElse(end))
                .map(end -> Deadline.after(
                        ChinaTime.startOf(end), StatutoryTerm.COURT_APPLICATION.limit(), soFar.calendar()));
    }

    @Override
    public ExecutionRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof DemandServed served) {
            Deadline wait = Deadline.after(served.at(), StatutoryTerm.DEMAND_BEFORE_COURT.limit(), before.calendar());
            return new ExecutionRecord(Optional.of(served), Optional.of(wait), 0, demolition, Optional.of(served.at()));
        }
        if (event instanceof DemandAnswered) {
            return new ExecutionRecord(demand, waitUntil, unreviewed + 1, demolition, since);
        }
        if (event instanceof DemandReviewed reviewed) {
            return reviewed.accepted()
                    ? none()
                    : new ExecutionRecord(demand, waitUntil, Math.max(0, unreviewed - 1), demolition, since);
        }
        if (event instanceof DemolitionAnnounced announced) {
            return new ExecutionRecord(demand, waitUntil, unreviewed, Optional.of(announced), since);
        }
        return moves(event)
                ? new ExecutionRecord(demand, waitUntil, unreviewed, demolition, Optional.of(event.at()))
                : this;
    }

    private static boolean moves(CaseEvent event) {
        return event instanceof CourtApplied
                || event instanceof CourtAccepted
                || event instanceof CourtDeclined
                || event instanceof CourtRuled
                || event instanceof HigherCourtAllowed
                || event instanceof ExecutionSuspended
                || event instanceof ExecutionResumed;
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        List<Duty> duties = new ArrayList<>();
        ExecutionState state = now.state(ExecutionLifecycle.REGION);
        if (unreviewed > 0) {
            duties.add(
                    Demand.open("review-statement", "行政强制法 36").says("复核当事人对催告的陈述、申辩", "review what the party said"));
        }
        if (underWay(state) && now.the(RemedyRecord.class).annulled(now)) {
            duties.add(Demand.open("terminate-execution", "行政强制法 40(4)").says("行政决定已被撤销，终结执行", "end the execution"));
        } else {
            next(state, now).ifPresent(duties::add);
        }
        return duties;
    }

    private static boolean underWay(ExecutionState state) {
        return state != ExecutionState.NONE && state != ExecutionState.EXECUTED && state != ExecutionState.TERMINATED;
    }

    private Optional<Duty> next(ExecutionState state, CaseSoFar now) {
        return switch (state) {
            case NONE ->
                now.state(PerformanceLifecycle.REGION) == PerformanceState.OVERDUE
                        ? Optional.of(
                                Demand.open("demand-performance", "行政强制法 54").says("催告当事人履行义务", "demand performance"))
                        : Optional.empty();
            case DEMANDED ->
                applyBy(now)
                        .map(by -> Demand.by(by, "apply-to-court", "行政强制法 53")
                                .says("期限内申请人民法院强制执行", "apply to the court in time"));
            case COURT_APPLIED ->
                by(StatutoryTerm.COURT_ACCEPTANCE, "court-accepts", "人民法院受理", "the court accepts", now);
            case COURT_ACCEPTED -> by(StatutoryTerm.COURT_RULING, "court-rules", "人民法院作出执行裁定", "the court rules", now);
            case COURT_DECLINED ->
                by(
                        StatutoryTerm.COURT_NON_ACCEPTANCE_REVIEW,
                        "ask-higher-court",
                        "对不予受理裁定申请复议",
                        "ask the higher court",
                        now);
            case RULED_AGAINST ->
                by(StatutoryTerm.COURT_REFUSAL_REVIEW, "ask-higher-court", "对不予执行裁定申请复议", "ask the higher court", now);
            case SUSPENDED ->
                Optional.of(Demand.open("resume-execution", "行政强制法 39(2)")
                        .says("中止情形消失后恢复执行", "resume when the ground is gone"));
            case DECIDED, EXECUTING ->
                Optional.of(Demand.open("finish-execution", "行政强制法 37(1)").says("执行完毕", "finish the execution"));
            case EXECUTED, TERMINATED -> Optional.empty();
        };
    }

    private Optional<Duty> by(StatutoryTerm term, String name, String zh, String en, CaseSoFar now) {
        return since.map(start -> Deadline.after(start, term.limit(), now.calendar()))
                .map(deadline ->
                        Demand.by(deadline, name, term.limit().article()).says(zh, en));
    }
}
