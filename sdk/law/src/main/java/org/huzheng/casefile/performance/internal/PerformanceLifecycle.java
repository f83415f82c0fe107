package org.huzheng.casefile.performance.internal;

import org.huzheng.casefile.performance.DeferralApproved;
import org.huzheng.casefile.performance.DeferralRefused;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.ObligationPerformed;
import org.huzheng.casefile.performance.PerformanceCompleted;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.performance.PerformanceReleased;
import org.huzheng.casefile.performance.RestitutionMade;
import org.huzheng.casefile.performance.SurchargeReduced;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.MailDelivered;
import org.huzheng.lifecycle.internal.TransitionTable;

/** How a decision is performed 决定履行 (行政处罚法 66–73); mirrored by {@code spec/state-machines/performance.yaml}. */
public final class PerformanceLifecycle {
    static final TransitionTable<PerformanceState, PerformanceStep, Situation<?>> TABLE =
            TransitionTable.<PerformanceState, PerformanceStep, Situation<?>>named("performance")
                    .row(PerformanceState.NONE, PerformanceStep.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.PAY,
                            PerformanceState.PERFORMING,
                            PerformanceGuards.NOT_MORE_THAN_OWED,
                            PerformanceGuards.RECEIPT_KEPT)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.COLLECT,
                            PerformanceState.PERFORMING,
                            PerformanceGuards.NOT_MORE_THAN_OWED,
                            CollectionGuards.GROUND,
                            CollectionGuards.FISCAL_RECEIPT)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.DO,
                            PerformanceState.PERFORMING,
                            PerformanceGuards.PART_OF_DECISION)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.ASK_DEFERRAL,
                            PerformanceState.PERFORMING,
                            DeferralGuards.HARDSHIP)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.APPROVE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralGuards.ASKED,
                            DeferralGuards.APPROVED,
                            DeferralGuards.COVERS_THE_FINE,
                            DeferralGuards.DAYS_IN_ORDER)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.REFUSE_DEFERRAL,
                            PerformanceState.PERFORMING,
                            DeferralGuards.ASKED)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.FALL_OVERDUE,
                            PerformanceState.OVERDUE,
                            PerformanceGuards.TIME_OVER)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.COMPLETE,
                            PerformanceState.PERFORMED,
                            PerformanceGuards.DECISION_STANDS,
                            PerformanceGuards.ALL_PERFORMED)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceGuards.SET_ASIDE,
                            PerformanceGuards.GIVEN_BACK)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceStep.RELEASE,
                            PerformanceState.RELEASED,
                            PerformanceGuards.DECISION_GONE,
                            PerformanceGuards.NOTHING_TAKEN)
                    .row(PerformanceState.PERFORMING, PerformanceStep.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.PAY,
                            PerformanceState.DEFERRED,
                            PerformanceGuards.NOT_MORE_THAN_OWED,
                            PerformanceGuards.RECEIPT_KEPT)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.COLLECT,
                            PerformanceState.DEFERRED,
                            PerformanceGuards.NOT_MORE_THAN_OWED,
                            CollectionGuards.GROUND,
                            CollectionGuards.FISCAL_RECEIPT)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.DO,
                            PerformanceState.DEFERRED,
                            PerformanceGuards.PART_OF_DECISION)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.ASK_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralGuards.HARDSHIP)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.APPROVE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralGuards.ASKED,
                            DeferralGuards.APPROVED,
                            DeferralGuards.COVERS_THE_FINE,
                            DeferralGuards.DAYS_IN_ORDER)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.REFUSE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralGuards.ASKED)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.FALL_OVERDUE,
                            PerformanceState.OVERDUE,
                            PerformanceGuards.TIME_OVER)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.REDUCE_SURCHARGE,
                            PerformanceState.DEFERRED,
                            PerformanceGuards.WITHIN_SURCHARGE,
                            PerformanceGuards.MADE_GOOD)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.COMPLETE,
                            PerformanceState.PERFORMED,
                            PerformanceGuards.DECISION_STANDS,
                            PerformanceGuards.ALL_PERFORMED)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceGuards.SET_ASIDE,
                            PerformanceGuards.GIVEN_BACK)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceStep.RELEASE,
                            PerformanceState.RELEASED,
                            PerformanceGuards.DECISION_GONE,
                            PerformanceGuards.NOTHING_TAKEN)
                    .row(PerformanceState.DEFERRED, PerformanceStep.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.PAY,
                            PerformanceState.OVERDUE,
                            PerformanceGuards.NOT_MORE_THAN_OWED,
                            PerformanceGuards.RECEIPT_KEPT)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.COLLECT,
                            PerformanceState.OVERDUE,
                            PerformanceGuards.NOT_MORE_THAN_OWED,
                            CollectionGuards.GROUND,
                            CollectionGuards.FISCAL_RECEIPT)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.DO,
                            PerformanceState.OVERDUE,
                            PerformanceGuards.PART_OF_DECISION)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.ASK_DEFERRAL,
                            PerformanceState.OVERDUE,
                            DeferralGuards.HARDSHIP)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.APPROVE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralGuards.ASKED,
                            DeferralGuards.APPROVED,
                            DeferralGuards.COVERS_THE_FINE,
                            DeferralGuards.DAYS_IN_ORDER)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.REFUSE_DEFERRAL,
                            PerformanceState.OVERDUE,
                            DeferralGuards.ASKED)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.REDUCE_SURCHARGE,
                            PerformanceState.OVERDUE,
                            PerformanceGuards.WITHIN_SURCHARGE,
                            PerformanceGuards.MADE_GOOD)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.COMPLETE,
                            PerformanceState.PERFORMED,
                            PerformanceGuards.DECISION_STANDS,
                            PerformanceGuards.ALL_PERFORMED)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceGuards.SET_ASIDE,
                            PerformanceGuards.GIVEN_BACK)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceStep.RELEASE,
                            PerformanceState.RELEASED,
                            PerformanceGuards.DECISION_GONE,
                            PerformanceGuards.NOTHING_TAKEN)
                    .row(PerformanceState.OVERDUE, PerformanceStep.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.PERFORMED,
                            PerformanceStep.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceGuards.SET_ASIDE,
                            PerformanceGuards.GIVEN_BACK)
                    .row(PerformanceState.PERFORMED, PerformanceStep.ARRIVE, PerformanceState.PERFORMING)
                    .row(PerformanceState.RESTORED, PerformanceStep.ARRIVE, PerformanceState.PERFORMING)
                    .row(PerformanceState.RELEASED, PerformanceStep.ARRIVE, PerformanceState.PERFORMING)
                    .build();

    /** The region of a case in which its decision is performed. */
    public static final Region<PerformanceState, PerformanceStep> REGION = Region.of(TABLE, PerformanceState.NONE)
            .following(DecisionHandedOver.class, PerformanceStep.ARRIVE)
            .following(DecisionLeft.class, PerformanceStep.ARRIVE)
            .following(DecisionSentElectronically.class, PerformanceStep.ARRIVE)
            .following(MailDelivered.class, PerformanceStep.ARRIVE)
            .following(AnnouncementCompleted.class, PerformanceStep.ARRIVE)
            .on(FinePaid.class, PerformanceStep.PAY)
            .on(FineCollectedOnSpot.class, PerformanceStep.COLLECT)
            .on(ObligationPerformed.class, PerformanceStep.DO)
            .on(DeferralRequested.class, PerformanceStep.ASK_DEFERRAL)
            .on(DeferralApproved.class, PerformanceStep.APPROVE_DEFERRAL)
            .on(DeferralRefused.class, PerformanceStep.REFUSE_DEFERRAL)
            .on(PerformanceFellOverdue.class, PerformanceStep.FALL_OVERDUE)
            .on(SurchargeReduced.class, PerformanceStep.REDUCE_SURCHARGE)
            .on(PerformanceCompleted.class, PerformanceStep.COMPLETE)
            .on(RestitutionMade.class, PerformanceStep.RESTORE)
            .on(PerformanceReleased.class, PerformanceStep.RELEASE);

    private PerformanceLifecycle() {}
}
