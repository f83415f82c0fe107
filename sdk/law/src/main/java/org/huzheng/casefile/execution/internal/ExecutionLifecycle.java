package org.huzheng.casefile.execution.internal;

import java.util.Optional;
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
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/** How a decision is executed 强制执行 (行政强制法 34–59); mirrored by {@code spec/state-machines/execution.yaml}. */
public final class ExecutionLifecycle {
    static final TransitionTable<ExecutionState, ExecutionStep, Situation<?>> TABLE =
            TransitionTable.<ExecutionState, ExecutionStep, Situation<?>>named("execution")
                    .row(
                            ExecutionState.NONE,
                            ExecutionStep.DEMAND,
                            ExecutionState.DEMANDED,
                            DemandGuards.OVERDUE,
                            DemandGuards.TIME_AND_MANNER,
                            DemandGuards.AMOUNT,
                            DemandGuards.RIGHTS)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionStep.DEMAND,
                            ExecutionState.DEMANDED,
                            DemandGuards.OVERDUE,
                            DemandGuards.TIME_AND_MANNER,
                            DemandGuards.AMOUNT,
                            DemandGuards.RIGHTS)
                    .row(ExecutionState.DEMANDED, ExecutionStep.ANSWER, ExecutionState.DEMANDED)
                    .row(ExecutionState.DEMANDED, ExecutionStep.REVIEW, ExecutionState.DEMANDED, DemandGuards.ANSWERED)
                    .row(ExecutionState.DEMANDED, ExecutionStep.WITHDRAW, ExecutionState.NONE, DemandGuards.ANSWERED)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionStep.ANNOUNCE,
                            ExecutionState.DEMANDED,
                            EnforcementGuards.ANNOUNCEMENT)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionStep.DECIDE,
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
                            ExecutionStep.APPLY,
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
                            ExecutionStep.CARRY_OUT,
                            ExecutionState.EXECUTING,
                            EnforcementGuards.NOT_STAYED,
                            EnforcementGuards.BY_DAY,
                            EnforcementGuards.UTILITIES)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionStep.CARRY_OUT,
                            ExecutionState.EXECUTING,
                            EnforcementGuards.NOT_STAYED,
                            EnforcementGuards.BY_DAY,
                            EnforcementGuards.UTILITIES)
                    .row(ExecutionState.COURT_APPLIED, ExecutionStep.ACCEPT, ExecutionState.COURT_ACCEPTED)
                    .row(ExecutionState.COURT_APPLIED, ExecutionStep.DECLINE, ExecutionState.COURT_DECLINED)
                    .row(ExecutionState.COURT_DECLINED, ExecutionStep.OVERRULE, ExecutionState.COURT_ACCEPTED)
                    .row(
                            ExecutionState.COURT_DECLINED,
                            ExecutionStep.APPLY,
                            ExecutionState.COURT_APPLIED,
                            CourtGuards.TEN_DAYS,
                            DemandGuards.REVIEWED,
                            CourtGuards.UNPERFORMED,
                            CourtGuards.REMEDY_OVER,
                            CourtGuards.IN_FORCE,
                            CourtGuards.THREE_MONTHS,
                            CourtGuards.MATERIALS,
                            CourtGuards.SIGNED)
                    .row(ExecutionState.COURT_ACCEPTED, ExecutionStep.RULE_FOR, ExecutionState.EXECUTING)
                    .row(
                            ExecutionState.COURT_ACCEPTED,
                            ExecutionStep.RULE_AGAINST,
                            ExecutionState.RULED_AGAINST,
                            CourtGuards.REASON)
                    .row(ExecutionState.RULED_AGAINST, ExecutionStep.OVERRULE, ExecutionState.EXECUTING)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionStep.SUSPEND,
                            ExecutionState.SUSPENDED,
                            ExecutionGuards.SUSPENSION_REASONED)
                    .row(
                            ExecutionState.DECIDED,
                            ExecutionStep.SUSPEND,
                            ExecutionState.SUSPENDED,
                            ExecutionGuards.SUSPENSION_REASONED)
                    .row(ExecutionState.SUSPENDED, ExecutionStep.RESUME, ExecutionState.EXECUTING)
                    .row(
                            ExecutionState.SUSPENDED,
                            ExecutionStep.GIVE_UP,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.THREE_YEARS,
                            ExecutionGuards.HARMLESS_AND_UNABLE)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.DECIDED,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.COURT_APPLIED,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.COURT_ACCEPTED,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.COURT_DECLINED,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.RULED_AGAINST,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.SUSPENDED,
                            ExecutionStep.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionGuards.GROUND_HOLDS)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .row(
                            ExecutionState.DECIDED,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .row(
                            ExecutionState.COURT_APPLIED,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .row(
                            ExecutionState.COURT_ACCEPTED,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .row(
                            ExecutionState.COURT_DECLINED,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .row(
                            ExecutionState.RULED_AGAINST,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .row(
                            ExecutionState.SUSPENDED,
                            ExecutionStep.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionGuards.NOTHING_LEFT)
                    .build();

    /** The region of a case in which its decision is executed. */
    public static final Region<ExecutionState, ExecutionStep> REGION = Region.of(TABLE, ExecutionState.NONE)
            .on(DemandServed.class, ExecutionStep.DEMAND)
            .on(DemandAnswered.class, ExecutionStep.ANSWER)
            .on(DemolitionAnnounced.class, ExecutionStep.ANNOUNCE)
            .on(EnforcementDecided.class, ExecutionStep.DECIDE)
            .on(EnforcementCarriedOut.class, ExecutionStep.CARRY_OUT)
            .on(CourtApplied.class, ExecutionStep.APPLY)
            .on(CourtAccepted.class, ExecutionStep.ACCEPT)
            .on(CourtDeclined.class, ExecutionStep.DECLINE)
            .on(HigherCourtAllowed.class, ExecutionStep.OVERRULE)
            .on(ExecutionSuspended.class, ExecutionStep.SUSPEND)
            .on(ExecutionResumed.class, ExecutionStep.RESUME)
            .on(ExecutionGivenUp.class, ExecutionStep.GIVE_UP)
            .on(ExecutionTerminated.class, ExecutionStep.TERMINATE)
            .on(ExecutionCompleted.class, ExecutionStep.COMPLETE)
            .on(
                    DemandReviewed.class,
                    event -> Optional.of(event.accepted() ? ExecutionStep.WITHDRAW : ExecutionStep.REVIEW))
            .on(
                    CourtRuled.class,
                    event -> Optional.of(event.execute() ? ExecutionStep.RULE_FOR : ExecutionStep.RULE_AGAINST));

    private ExecutionLifecycle() {}
}
