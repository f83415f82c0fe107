package org.huzheng.casefile.remedy.internal;

import java.util.Optional;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.remedy.ComplaintAnswered;
import org.huzheng.casefile.remedy.ComplaintReceived;
import org.huzheng.casefile.remedy.ExecutionStayed;
import org.huzheng.casefile.remedy.LitigationDecided;
import org.huzheng.casefile.remedy.LitigationDismissed;
import org.huzheng.casefile.remedy.LitigationFiled;
import org.huzheng.casefile.remedy.ReconsiderationAccepted;
import org.huzheng.casefile.remedy.ReconsiderationAnswered;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationCopyReceived;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.ReconsiderationDismissed;
import org.huzheng.casefile.remedy.ReconsiderationExtended;
import org.huzheng.casefile.remedy.RemedyLapsed;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.StayLifted;
import org.huzheng.lifecycle.internal.TransitionTable;

/** What becomes of the party’s remedies 行政救济; mirrored by {@code spec/state-machines/remedy.yaml}. */
public final class RemedyLifecycle {
    static final TransitionTable<RemedyState, RemedyStep, Situation<?>> TABLE =
            TransitionTable.<RemedyState, RemedyStep, Situation<?>>named("remedy")
                    .row(
                            RemedyState.NONE,
                            RemedyStep.APPLY,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.DECISION_MADE,
                            RemedyGuards.APPLIED_IN_TIME)
                    .row(
                            RemedyState.NONE,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.DECISION_MADE,
                            RemedyGuards.RECONSIDERATION_FIRST,
                            RemedyGuards.SUED_IN_TIME)
                    .row(RemedyState.NONE, RemedyStep.LAPSE, RemedyState.LAPSED, RemedyGuards.PERIODS_OVER)
                    .row(
                            RemedyState.LAPSED,
                            RemedyStep.APPLY,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.APPLIED_IN_TIME)
                    .row(
                            RemedyState.LAPSED,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.RECONSIDERATION_FIRST,
                            RemedyGuards.SUED_IN_TIME)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.ACCEPT,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.ACCEPTED_ONCE)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.EXTEND,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.ACCEPTED,
                            RemedyGuards.ONCE_THIRTY_DAYS)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.RECEIVE_COPY,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.ANSWER,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.SAME_FORUM,
                            RemedyGuards.COPY_RECEIVED)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.DISMISS,
                            RemedyState.DISMISSED,
                            RemedyGuards.SAME_FORUM)
                    .row(RemedyState.RECONSIDERATION, RemedyStep.UPHOLD, RemedyState.UPHELD, RemedyGuards.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.CHANGE,
                            RemedyState.CHANGED,
                            RemedyGuards.SAME_FORUM,
                            RemedyGuards.NOT_HEAVIER_BY_BODY)
                    .row(RemedyState.RECONSIDERATION, RemedyStep.ANNUL, RemedyState.ANNULLED, RemedyGuards.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.FIND_ILLEGAL,
                            RemedyState.ILLEGAL,
                            RemedyGuards.SAME_FORUM)
                    .row(RemedyState.RECONSIDERATION, RemedyStep.FIND_VOID, RemedyState.VOID, RemedyGuards.SAME_FORUM)
                    .row(
                            RemedyState.LITIGATION,
                            RemedyStep.RECEIVE_COPY,
                            RemedyState.LITIGATION,
                            RemedyGuards.SAME_FORUM)
                    .row(
                            RemedyState.LITIGATION,
                            RemedyStep.ANSWER,
                            RemedyState.LITIGATION,
                            RemedyGuards.SAME_FORUM,
                            RemedyGuards.COPY_RECEIVED)
                    .row(RemedyState.LITIGATION, RemedyStep.DISMISS, RemedyState.DISMISSED, RemedyGuards.SAME_FORUM)
                    .row(RemedyState.LITIGATION, RemedyStep.UPHOLD, RemedyState.UPHELD, RemedyGuards.SAME_FORUM)
                    .row(
                            RemedyState.LITIGATION,
                            RemedyStep.CHANGE,
                            RemedyState.CHANGED,
                            RemedyGuards.SAME_FORUM,
                            RemedyGuards.NOT_HEAVIER_BY_COURT)
                    .row(RemedyState.LITIGATION, RemedyStep.ANNUL, RemedyState.ANNULLED, RemedyGuards.SAME_FORUM)
                    .row(RemedyState.LITIGATION, RemedyStep.FIND_ILLEGAL, RemedyState.ILLEGAL, RemedyGuards.SAME_FORUM)
                    .row(RemedyState.LITIGATION, RemedyStep.FIND_VOID, RemedyState.VOID, RemedyGuards.SAME_FORUM)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.RECONSIDERATION_LATE)
                    .row(
                            RemedyState.DISMISSED,
                            RemedyStep.APPLY,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.MAY_APPLY_AGAIN,
                            RemedyGuards.APPLIED_IN_TIME)
                    .row(
                            RemedyState.DISMISSED,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.RECONSIDERATION_FIRST,
                            RemedyGuards.AFTER_RECONSIDERATION,
                            RemedyGuards.SUED_IN_TIME)
                    .row(RemedyState.DISMISSED, RemedyStep.LAPSE, RemedyState.LAPSED, RemedyGuards.PERIODS_OVER)
                    .row(
                            RemedyState.UPHELD,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.AFTER_RECONSIDERATION,
                            RemedyGuards.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.CHANGED,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.AFTER_RECONSIDERATION,
                            RemedyGuards.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.ANNULLED,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.AFTER_RECONSIDERATION,
                            RemedyGuards.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.ILLEGAL,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.AFTER_RECONSIDERATION,
                            RemedyGuards.WITHIN_FIFTEEN_DAYS)
                    .row(
                            RemedyState.VOID,
                            RemedyStep.SUE,
                            RemedyState.LITIGATION,
                            RemedyGuards.AFTER_RECONSIDERATION,
                            RemedyGuards.WITHIN_FIFTEEN_DAYS)
                    .row(RemedyState.NONE, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(RemedyState.RECONSIDERATION, RemedyStep.DECIDE, RemedyState.RECONSIDERATION)
                    .row(RemedyState.LITIGATION, RemedyStep.DECIDE, RemedyState.LITIGATION)
                    .row(RemedyState.DISMISSED, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(RemedyState.LAPSED, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(RemedyState.UPHELD, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(RemedyState.CHANGED, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(RemedyState.ANNULLED, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(RemedyState.ILLEGAL, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(RemedyState.VOID, RemedyStep.DECIDE, RemedyState.NONE)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.STAY,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.STAY_REASONED)
                    .row(
                            RemedyState.RECONSIDERATION,
                            RemedyStep.LIFT_STAY,
                            RemedyState.RECONSIDERATION,
                            RemedyGuards.STAYED)
                    .row(RemedyState.LITIGATION, RemedyStep.STAY, RemedyState.LITIGATION, RemedyGuards.STAY_REASONED)
                    .row(RemedyState.LITIGATION, RemedyStep.LIFT_STAY, RemedyState.LITIGATION, RemedyGuards.STAYED)
                    .build();

    /** The region of a case in which the party’s remedies go on. */
    public static final Region<RemedyState, RemedyStep> REGION = Region.of(TABLE, RemedyState.NONE)
            .following(Decided.class, RemedyStep.DECIDE)
            .on(ReconsiderationApplied.class, RemedyStep.APPLY)
            .on(ReconsiderationAccepted.class, RemedyStep.ACCEPT)
            .on(ReconsiderationExtended.class, RemedyStep.EXTEND)
            .on(ReconsiderationCopyReceived.class, RemedyStep.RECEIVE_COPY)
            .on(ReconsiderationAnswered.class, RemedyStep.ANSWER)
            .on(ExecutionStayed.class, RemedyStep.STAY)
            .on(StayLifted.class, RemedyStep.LIFT_STAY)
            .on(ReconsiderationDismissed.class, RemedyStep.DISMISS)
            .on(ReconsiderationDecided.class, event -> Optional.of(ended(event.outcome())))
            .on(LitigationFiled.class, RemedyStep.SUE)
            .on(ComplaintReceived.class, RemedyStep.RECEIVE_COPY)
            .on(ComplaintAnswered.class, RemedyStep.ANSWER)
            .on(LitigationDismissed.class, RemedyStep.DISMISS)
            .on(LitigationDecided.class, event -> Optional.of(ended(event.outcome())))
            .on(RemedyLapsed.class, RemedyStep.LAPSE);

    private RemedyLifecycle() {}

    private static RemedyStep ended(RemedyOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> RemedyStep.UPHOLD;
            case CHANGED -> RemedyStep.CHANGE;
            case ANNULLED -> RemedyStep.ANNUL;
            case ILLEGAL -> RemedyStep.FIND_ILLEGAL;
            case VOID -> RemedyStep.FIND_VOID;
        };
    }
}
