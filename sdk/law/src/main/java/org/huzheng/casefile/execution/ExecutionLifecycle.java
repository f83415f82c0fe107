package org.huzheng.casefile.execution;

import java.util.Optional;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** How a decision is executed 强制执行 (行政强制法 34–59); mirrored by {@code spec/state-machines/execution.yaml}. */
public final class ExecutionLifecycle {
    static final TransitionTable<ExecutionState, ExecutionEvent, Situation> TABLE =
            TransitionTable.<ExecutionState, ExecutionEvent, Situation>named("execution")
                    .row(
                            ExecutionState.NONE,
                            ExecutionEvent.DEMAND,
                            ExecutionState.DEMANDED,
                            DemandLaw.OVERDUE,
                            DemandLaw.TIME_AND_MANNER,
                            DemandLaw.AMOUNT,
                            DemandLaw.RIGHTS)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionEvent.DEMAND,
                            ExecutionState.DEMANDED,
                            DemandLaw.OVERDUE,
                            DemandLaw.TIME_AND_MANNER,
                            DemandLaw.AMOUNT,
                            DemandLaw.RIGHTS)
                    .row(ExecutionState.DEMANDED, ExecutionEvent.ANSWER, ExecutionState.DEMANDED)
                    .row(ExecutionState.DEMANDED, ExecutionEvent.REVIEW, ExecutionState.DEMANDED, DemandLaw.ANSWERED)
                    .row(ExecutionState.DEMANDED, ExecutionEvent.WITHDRAW, ExecutionState.NONE, DemandLaw.ANSWERED)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionEvent.ANNOUNCE,
                            ExecutionState.DEMANDED,
                            EnforcementLaw.ANNOUNCEMENT)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionEvent.DECIDE,
                            ExecutionState.DECIDED,
                            EnforcementLaw.OWN_POWER,
                            EnforcementLaw.NOT_STAYED,
                            EnforcementLaw.DEMAND_OVER,
                            DemandLaw.REVIEWED,
                            EnforcementLaw.DECISION_CONTENT,
                            EnforcementLaw.SURCHARGE_THIRTY_DAYS,
                            EnforcementLaw.DEMOLITION)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionEvent.APPLY,
                            ExecutionState.COURT_APPLIED,
                            CourtLaw.TEN_DAYS,
                            DemandLaw.REVIEWED,
                            CourtLaw.UNPERFORMED,
                            CourtLaw.REMEDY_OVER,
                            CourtLaw.IN_FORCE,
                            CourtLaw.THREE_MONTHS,
                            CourtLaw.MATERIALS,
                            CourtLaw.SIGNED)
                    .row(
                            ExecutionState.DECIDED,
                            ExecutionEvent.CARRY_OUT,
                            ExecutionState.EXECUTING,
                            EnforcementLaw.NOT_STAYED,
                            EnforcementLaw.BY_DAY,
                            EnforcementLaw.UTILITIES)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionEvent.CARRY_OUT,
                            ExecutionState.EXECUTING,
                            EnforcementLaw.NOT_STAYED,
                            EnforcementLaw.BY_DAY,
                            EnforcementLaw.UTILITIES)
                    .row(ExecutionState.COURT_APPLIED, ExecutionEvent.ACCEPT, ExecutionState.COURT_ACCEPTED)
                    .row(ExecutionState.COURT_APPLIED, ExecutionEvent.DECLINE, ExecutionState.COURT_DECLINED)
                    .row(ExecutionState.COURT_DECLINED, ExecutionEvent.OVERRULE, ExecutionState.COURT_ACCEPTED)
                    .row(
                            ExecutionState.COURT_DECLINED,
                            ExecutionEvent.APPLY,
                            ExecutionState.COURT_APPLIED,
                            CourtLaw.TEN_DAYS,
                            DemandLaw.REVIEWED,
                            CourtLaw.UNPERFORMED,
                            CourtLaw.REMEDY_OVER,
                            CourtLaw.IN_FORCE,
                            CourtLaw.THREE_MONTHS,
                            CourtLaw.MATERIALS,
                            CourtLaw.SIGNED)
                    .row(ExecutionState.COURT_ACCEPTED, ExecutionEvent.RULE_FOR, ExecutionState.EXECUTING)
                    .row(
                            ExecutionState.COURT_ACCEPTED,
                            ExecutionEvent.RULE_AGAINST,
                            ExecutionState.RULED_AGAINST,
                            CourtLaw.REASON)
                    .row(ExecutionState.RULED_AGAINST, ExecutionEvent.OVERRULE, ExecutionState.EXECUTING)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionEvent.SUSPEND,
                            ExecutionState.SUSPENDED,
                            ExecutionLaw.SUSPENSION_REASONED)
                    .row(
                            ExecutionState.DECIDED,
                            ExecutionEvent.SUSPEND,
                            ExecutionState.SUSPENDED,
                            ExecutionLaw.SUSPENSION_REASONED)
                    .row(ExecutionState.SUSPENDED, ExecutionEvent.RESUME, ExecutionState.EXECUTING)
                    .row(
                            ExecutionState.SUSPENDED,
                            ExecutionEvent.GIVE_UP,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.THREE_YEARS,
                            ExecutionLaw.HARMLESS_AND_UNABLE)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.DECIDED,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.COURT_APPLIED,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.COURT_ACCEPTED,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.COURT_DECLINED,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.RULED_AGAINST,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.SUSPENDED,
                            ExecutionEvent.TERMINATE,
                            ExecutionState.TERMINATED,
                            ExecutionLaw.GROUND_HOLDS)
                    .row(
                            ExecutionState.DEMANDED,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .row(
                            ExecutionState.DECIDED,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .row(
                            ExecutionState.COURT_APPLIED,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .row(
                            ExecutionState.COURT_ACCEPTED,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .row(
                            ExecutionState.COURT_DECLINED,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .row(
                            ExecutionState.RULED_AGAINST,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .row(
                            ExecutionState.EXECUTING,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .row(
                            ExecutionState.SUSPENDED,
                            ExecutionEvent.COMPLETE,
                            ExecutionState.EXECUTED,
                            ExecutionLaw.NOTHING_LEFT)
                    .build();

    /** The region of a case in which its decision is executed. */
    public static final Region<ExecutionState, ExecutionEvent> REGION = Region.of(TABLE, ExecutionState.NONE)
            .on(DemandServed.class, ExecutionEvent.DEMAND)
            .on(DemandAnswered.class, ExecutionEvent.ANSWER)
            .on(DemolitionAnnounced.class, ExecutionEvent.ANNOUNCE)
            .on(EnforcementDecided.class, ExecutionEvent.DECIDE)
            .on(EnforcementCarriedOut.class, ExecutionEvent.CARRY_OUT)
            .on(CourtApplied.class, ExecutionEvent.APPLY)
            .on(CourtAccepted.class, ExecutionEvent.ACCEPT)
            .on(CourtDeclined.class, ExecutionEvent.DECLINE)
            .on(HigherCourtAllowed.class, ExecutionEvent.OVERRULE)
            .on(ExecutionSuspended.class, ExecutionEvent.SUSPEND)
            .on(ExecutionResumed.class, ExecutionEvent.RESUME)
            .on(ExecutionGivenUp.class, ExecutionEvent.GIVE_UP)
            .on(ExecutionTerminated.class, ExecutionEvent.TERMINATE)
            .on(ExecutionCompleted.class, ExecutionEvent.COMPLETE)
            .on(
                    DemandReviewed.class,
                    event -> Optional.of(event.accepted() ? ExecutionEvent.WITHDRAW : ExecutionEvent.REVIEW))
            .on(
                    CourtRuled.class,
                    event -> Optional.of(event.execute() ? ExecutionEvent.RULE_FOR : ExecutionEvent.RULE_AGAINST));

    private ExecutionLifecycle() {}
}
