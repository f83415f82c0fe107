package org.huzheng.casefile.remedy;

import java.util.Optional;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** What becomes of the party’s remedies 行政救济; mirrored by {@code spec/state-machines/remedy.yaml}. */
public final class RemedyLifecycle {
    static final TransitionTable<RemedyState, RemedyEvent, Situation> TABLE =
            TransitionTable.<RemedyState, RemedyEvent, Situation>named("remedy")
                    .row(
                            RemedyState.NONE,
                            RemedyEvent.APPLY,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.DECISION_MADE,
                            RemedyLaw.APPLIED_IN_TIME)
                    .row(
                            RemedyState.NONE,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.DECISION_MADE,
                            RemedyLaw.RECONSIDERATION_FIRST,
                            RemedyLaw.SUED_IN_TIME)
                    .row(RemedyState.NONE, RemedyEvent.LAPSE, RemedyState.LAPSED, RemedyLaw.PERIODS_OVER)
                    .row(RemedyState.LAPSED, RemedyEvent.APPLY, RemedyState.RECONSIDERATION, RemedyLaw.APPLIED_IN_TIME)
                    .row(
                            RemedyState.LAPSED,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.RECONSIDERATION_FIRST,
                            RemedyLaw.SUED_IN_TIME)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.ACCEPT,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.ACCEPTED_ONCE)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.EXTEND,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.ACCEPTED,
                            RemedyLaw.ONCE_THIRTY_DAYS)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.RECEIVE_COPY,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.ANSWER,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.SAME_FORUM,
                            RemedyLaw.COPY_RECEIVED)
                    .row(RemedyState.RECONSIDERATION, RemedyEvent.DISMISS, RemedyState.DISMISSED, RemedyLaw.SAME_FORUM)
                    .row(RemedyState.RECONSIDERATION, RemedyEvent.UPHOLD, RemedyState.UPHELD, RemedyLaw.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.CHANGE,
                            RemedyState.CHANGED,
                            RemedyLaw.SAME_FORUM,
                            RemedyLaw.NOT_HEAVIER_BY_BODY)
                    .row(RemedyState.RECONSIDERATION, RemedyEvent.ANNUL, RemedyState.ANNULLED, RemedyLaw.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.FIND_ILLEGAL,
                            RemedyState.ILLEGAL,
                            RemedyLaw.SAME_FORUM)
                    .row(RemedyState.RECONSIDERATION, RemedyEvent.FIND_VOID, RemedyState.VOID, RemedyLaw.SAME_FORUM)
                    .row(RemedyState.LITIGATION, RemedyEvent.RECEIVE_COPY, RemedyState.LITIGATION, RemedyLaw.SAME_FORUM)
                    .row(
                            RemedyState.LITIGATION,
                            RemedyEvent.ANSWER,
                            RemedyState.LITIGATION,
                            RemedyLaw.SAME_FORUM,
                            RemedyLaw.COPY_RECEIVED)
                    .row(RemedyState.LITIGATION, RemedyEvent.DISMISS, RemedyState.DISMISSED, RemedyLaw.SAME_FORUM)
                    .row(RemedyState.LITIGATION, RemedyEvent.UPHOLD, RemedyState.UPHELD, RemedyLaw.SAME_FORUM)
                    .row(
                            RemedyState.LITIGATION,
                            RemedyEvent.CHANGE,
                            RemedyState.CHANGED,
                            RemedyLaw.SAME_FORUM,
                            RemedyLaw.NOT_HEAVIER_BY_COURT)
                    .row(RemedyState.LITIGATION, RemedyEvent.ANNUL, RemedyState.ANNULLED, RemedyLaw.SAME_FORUM)
                    .row(RemedyState.LITIGATION, RemedyEvent.FIND_ILLEGAL, RemedyState.ILLEGAL, RemedyLaw.SAME_FORUM)
                    .row(RemedyState.LITIGATION, RemedyEvent.FIND_VOID, RemedyState.VOID, RemedyLaw.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.RECONSIDERATION_LATE)
                    .row(
                            RemedyState.DISMISSED,
                            RemedyEvent.APPLY,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.MAY_APPLY_AGAIN,
                            RemedyLaw.APPLIED_IN_TIME)
                    .row(
                            RemedyState.DISMISSED,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.RECONSIDERATION_FIRST,
                            RemedyLaw.AFTER_RECONSIDERATION,
                            RemedyLaw.SUED_IN_TIME)
                    .row(RemedyState.DISMISSED, RemedyEvent.LAPSE, RemedyState.LAPSED, RemedyLaw.PERIODS_OVER)
                    .row(
                            RemedyState.UPHELD,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.AFTER_RECONSIDERATION,
                            RemedyLaw.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.CHANGED,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.AFTER_RECONSIDERATION,
                            RemedyLaw.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.ANNULLED,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.AFTER_RECONSIDERATION,
                            RemedyLaw.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.ILLEGAL,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.AFTER_RECONSIDERATION,
                            RemedyLaw.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.VOID,
                            RemedyEvent.SUE,
                            RemedyState.LITIGATION,
                            RemedyLaw.AFTER_RECONSIDERATION,
                            RemedyLaw.WITHIN_FIFTEEN_DAYS)
                    .row(RemedyState.NONE, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(RemedyState.RECONSIDERATION, RemedyEvent.DECIDE, RemedyState.RECONSIDERATION)
                    .row(RemedyState.LITIGATION, RemedyEvent.DECIDE, RemedyState.LITIGATION)
                    .row(RemedyState.DISMISSED, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(RemedyState.LAPSED, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(RemedyState.UPHELD, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(RemedyState.CHANGED, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(RemedyState.ANNULLED, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(RemedyState.ILLEGAL, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(RemedyState.VOID, RemedyEvent.DECIDE, RemedyState.NONE)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.STAY,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.STAY_REASONED)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyEvent.LIFT_STAY,
                            RemedyState.RECONSIDERATION,
                            RemedyLaw.STAYED)
                    .row(RemedyState.LITIGATION, RemedyEvent.STAY, RemedyState.LITIGATION, RemedyLaw.STAY_REASONED)
                    .row(RemedyState.LITIGATION, RemedyEvent.LIFT_STAY, RemedyState.LITIGATION, RemedyLaw.STAYED)
                    .build();

    /** The region of a case in which the party’s remedies go on. */
    public static final Region<RemedyState, RemedyEvent> REGION = Region.of(TABLE, RemedyState.NONE)
            .following(Decided.class, RemedyEvent.DECIDE)
            .on(ReconsiderationApplied.class, RemedyEvent.APPLY)
            .on(ReconsiderationAccepted.class, RemedyEvent.ACCEPT)
            .on(ReconsiderationExtended.class, RemedyEvent.EXTEND)
            .on(ReconsiderationCopyReceived.class, RemedyEvent.RECEIVE_COPY)
            .on(ReconsiderationAnswered.class, RemedyEvent.ANSWER)
            .on(ExecutionStayed.class, RemedyEvent.STAY)
            .on(StayLifted.class, RemedyEvent.LIFT_STAY)
            .on(ReconsiderationDismissed.class, RemedyEvent.DISMISS)
            .on(ReconsiderationDecided.class, event -> Optional.of(ended(event.outcome())))
            .on(LitigationFiled.class, RemedyEvent.SUE)
            .on(ComplaintReceived.class, RemedyEvent.RECEIVE_COPY)
            .on(ComplaintAnswered.class, RemedyEvent.ANSWER)
            .on(LitigationDismissed.class, RemedyEvent.DISMISS)
            .on(LitigationDecided.class, event -> Optional.of(ended(event.outcome())))
            .on(RemedyLapsed.class, RemedyEvent.LAPSE);

    private RemedyLifecycle() {}

    private static RemedyEvent ended(RemedyOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> RemedyEvent.UPHOLD;
            case CHANGED -> RemedyEvent.CHANGE;
            case ANNULLED -> RemedyEvent.ANNUL;
            case ILLEGAL -> RemedyEvent.FIND_ILLEGAL;
            case VOID -> RemedyEvent.FIND_VOID;
        };
    }
}
