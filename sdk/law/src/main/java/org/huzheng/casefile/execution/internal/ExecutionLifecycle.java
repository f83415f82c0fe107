package org.huzheng.casefile.execution.internal;

import org.huzheng.casefile.execution.CourtAccepted;
import org.huzheng.casefile.execution.CourtApplied;
import org.huzheng.casefile.execution.CourtDeclined;
import org.huzheng.casefile.execution.CourtRuled;
import org.huzheng.casefile.execution.DemandAnswered;
import org.huzheng.casefile.execution.DemandReviewed;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.execution.DemolitionAnnounced;
import org.huzheng.casefile.execution.EnforcementCarriedOut;
import org.huzheng.casefile.execution.EnforcementDecided;
import org.huzheng.casefile.execution.ExecutionCompleted;
import org.huzheng.casefile.execution.ExecutionGivenUp;
import org.huzheng.casefile.execution.ExecutionResumed;
import org.huzheng.casefile.execution.ExecutionSuspended;
import org.huzheng.casefile.execution.ExecutionTerminated;
import org.huzheng.casefile.execution.HigherCourtAllowed;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Trigger;

/** How a decision is executed 强制执行 (行政强制法 34–59); mirrored by {@code spec/state-machines/execution.yaml}. */
public final class ExecutionLifecycle {
    private static final Trigger<DemandReviewed> VIEWS_ACCEPTED =
            Trigger.of(DemandReviewed.class, "accepted", DemandReviewed::accepted);

    private static final Trigger<DemandReviewed> VIEWS_REJECTED =
            Trigger.of(DemandReviewed.class, "rejected", reviewed -> !reviewed.accepted());

    private static final Trigger<CourtRuled> TO_EXECUTE = Trigger.of(CourtRuled.class, "execute", CourtRuled::execute);

    private static final Trigger<CourtRuled> NOT_TO_EXECUTE =
            Trigger.of(CourtRuled.class, "refuse", ruled -> !ruled.execute());

    static final CaseTable<ExecutionState> TABLE = CaseTable.<ExecutionState>named("execution")
            .row(
                    ExecutionState.NONE,
                    DemandServed.class,
                    ExecutionState.DEMANDED,
                    DemandGuards.OVERDUE,
                    DemandGuards.TIME_AND_MANNER,
                    DemandGuards.AMOUNT,
                    DemandGuards.RIGHTS)
            .row(
                    ExecutionState.DEMANDED,
                    DemandServed.class,
                    ExecutionState.DEMANDED,
                    DemandGuards.OVERDUE,
                    DemandGuards.TIME_AND_MANNER,
                    DemandGuards.AMOUNT,
                    DemandGuards.RIGHTS)
            .row(ExecutionState.DEMANDED, DemandAnswered.class, ExecutionState.DEMANDED)
            .row(ExecutionState.DEMANDED, VIEWS_REJECTED, ExecutionState.DEMANDED, DemandGuards.ANSWERED)
            .row(ExecutionState.DEMANDED, VIEWS_ACCEPTED, ExecutionState.NONE, DemandGuards.ANSWERED)
            .row(
                    ExecutionState.DEMANDED,
                    DemolitionAnnounced.class,
                    ExecutionState.DEMANDED,
                    EnforcementGuards.ANNOUNCEMENT)
            .row(
                    ExecutionState.DEMANDED,
                    EnforcementDecided.class,
                    ExecutionState.DECIDED,
                    EnforcementGuards.OWN_POWER,
                    EnforcementGuards.NOT_STAYED,
                    EnforcementGuards.DEMAND_OVER,
                    DemandGuards.REVIEWED,
                    EnforcementGuards.DECISION_CONTENT,
                    EnforcementGuards.SURCHARGE_THIRTY_DAYS,
                    EnforcementGuards.DEMOLITION)
            .row(
                    ExecutionState.DEMANDED,
                    CourtApplied.class,
                    ExecutionState.COURT_APPLIED,
                    CourtGuards.TEN_DAYS,
                    DemandGuards.REVIEWED,
                    CourtGuards.UNPERFORMED,
                    CourtGuards.REMEDY_OVER,
                    CourtGuards.IN_FORCE,
                    CourtGuards.THREE_MONTHS,
                    CourtGuards.MATERIALS,
                    CourtGuards.SIGNED)
            .row(
                    ExecutionState.DECIDED,
                    EnforcementCarriedOut.class,
                    ExecutionState.EXECUTING,
                    EnforcementGuards.NOT_STAYED,
                    EnforcementGuards.BY_DAY,
                    EnforcementGuards.UTILITIES)
            .row(
                    ExecutionState.EXECUTING,
                    EnforcementCarriedOut.class,
                    ExecutionState.EXECUTING,
                    EnforcementGuards.NOT_STAYED,
                    EnforcementGuards.BY_DAY,
                    EnforcementGuards.UTILITIES)
            .row(ExecutionState.COURT_APPLIED, CourtAccepted.class, ExecutionState.COURT_ACCEPTED)
            .row(ExecutionState.COURT_APPLIED, CourtDeclined.class, ExecutionState.COURT_DECLINED)
            .row(ExecutionState.COURT_DECLINED, HigherCourtAllowed.class, ExecutionState.COURT_ACCEPTED)
            .row(
                    ExecutionState.COURT_DECLINED,
                    CourtApplied.class,
                    ExecutionState.COURT_APPLIED,
                    CourtGuards.TEN_DAYS,
                    DemandGuards.REVIEWED,
                    CourtGuards.UNPERFORMED,
                    CourtGuards.REMEDY_OVER,
                    CourtGuards.IN_FORCE,
                    CourtGuards.THREE_MONTHS,
                    CourtGuards.MATERIALS,
                    CourtGuards.SIGNED)
            .row(ExecutionState.COURT_ACCEPTED, TO_EXECUTE, ExecutionState.EXECUTING)
            .row(ExecutionState.COURT_ACCEPTED, NOT_TO_EXECUTE, ExecutionState.RULED_AGAINST, CourtGuards.REASON)
            .row(ExecutionState.RULED_AGAINST, HigherCourtAllowed.class, ExecutionState.EXECUTING)
            .row(
                    ExecutionState.EXECUTING,
                    ExecutionSuspended.class,
                    ExecutionState.SUSPENDED,
                    ExecutionGuards.SUSPENSION_REASONED)
            .row(
                    ExecutionState.DECIDED,
                    ExecutionSuspended.class,
                    ExecutionState.SUSPENDED,
                    ExecutionGuards.SUSPENSION_REASONED)
            .row(ExecutionState.SUSPENDED, ExecutionResumed.class, ExecutionState.EXECUTING)
            .row(
                    ExecutionState.SUSPENDED,
                    ExecutionGivenUp.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.THREE_YEARS,
                    ExecutionGuards.HARMLESS_AND_UNABLE)
            .row(
                    ExecutionState.DEMANDED,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.DECIDED,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.COURT_APPLIED,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.COURT_ACCEPTED,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.COURT_DECLINED,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.RULED_AGAINST,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.EXECUTING,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.SUSPENDED,
                    ExecutionTerminated.class,
                    ExecutionState.TERMINATED,
                    ExecutionGuards.GROUND_HOLDS)
            .row(
                    ExecutionState.DEMANDED,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .row(
                    ExecutionState.DECIDED,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .row(
                    ExecutionState.COURT_APPLIED,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .row(
                    ExecutionState.COURT_ACCEPTED,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .row(
                    ExecutionState.COURT_DECLINED,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .row(
                    ExecutionState.RULED_AGAINST,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .row(
                    ExecutionState.EXECUTING,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .row(
                    ExecutionState.SUSPENDED,
                    ExecutionCompleted.class,
                    ExecutionState.EXECUTED,
                    ExecutionGuards.NOTHING_LEFT)
            .build();

    /** The region of a case in which its decision is executed. */
    public static final Region<ExecutionState> REGION = Region.of(TABLE, ExecutionState.NONE);

    private ExecutionLifecycle() {}
}
