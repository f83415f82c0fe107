package org.huzheng.casefile.performance;

import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.MailDelivered;
import org.huzheng.lifecycle.TransitionTable;

/** How a decision is performed 决定履行 (行政处罚法 66–73); mirrored by {@code spec/state-machines/performance.yaml}. */
public final class PerformanceLifecycle {
    static final TransitionTable<PerformanceState, PerformanceEvent, Situation> TABLE =
            TransitionTable.<PerformanceState, PerformanceEvent, Situation>named("performance")
                    .row(PerformanceState.NONE, PerformanceEvent.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.PAY,
                            PerformanceState.PERFORMING,
                            PerformanceLaw.NOT_MORE_THAN_OWED,
                            PerformanceLaw.RECEIPT_KEPT)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.COLLECT,
                            PerformanceState.PERFORMING,
                            PerformanceLaw.NOT_MORE_THAN_OWED,
                            CollectionLaw.GROUND,
                            CollectionLaw.FISCAL_RECEIPT)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.DO,
                            PerformanceState.PERFORMING,
                            PerformanceLaw.PART_OF_DECISION)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.ASK_DEFERRAL,
                            PerformanceState.PERFORMING,
                            DeferralLaw.HARDSHIP)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.APPROVE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralLaw.ASKED,
                            DeferralLaw.APPROVED,
                            DeferralLaw.COVERS_THE_FINE,
                            DeferralLaw.DAYS_IN_ORDER)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.REFUSE_DEFERRAL,
                            PerformanceState.PERFORMING,
                            DeferralLaw.ASKED)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.FALL_OVERDUE,
                            PerformanceState.OVERDUE,
                            PerformanceLaw.TIME_OVER)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.COMPLETE,
                            PerformanceState.PERFORMED,
                            PerformanceLaw.DECISION_STANDS,
                            PerformanceLaw.ALL_PERFORMED)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceLaw.SET_ASIDE,
                            PerformanceLaw.GIVEN_BACK)
                    .row(
                            PerformanceState.PERFORMING,
                            PerformanceEvent.RELEASE,
                            PerformanceState.RELEASED,
                            PerformanceLaw.DECISION_GONE,
                            PerformanceLaw.NOTHING_TAKEN)
                    .row(PerformanceState.PERFORMING, PerformanceEvent.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.PAY,
                            PerformanceState.DEFERRED,
                            PerformanceLaw.NOT_MORE_THAN_OWED,
                            PerformanceLaw.RECEIPT_KEPT)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.COLLECT,
                            PerformanceState.DEFERRED,
                            PerformanceLaw.NOT_MORE_THAN_OWED,
                            CollectionLaw.GROUND,
                            CollectionLaw.FISCAL_RECEIPT)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.DO,
                            PerformanceState.DEFERRED,
                            PerformanceLaw.PART_OF_DECISION)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.ASK_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralLaw.HARDSHIP)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.APPROVE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralLaw.ASKED,
                            DeferralLaw.APPROVED,
                            DeferralLaw.COVERS_THE_FINE,
                            DeferralLaw.DAYS_IN_ORDER)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.REFUSE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralLaw.ASKED)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.FALL_OVERDUE,
                            PerformanceState.OVERDUE,
                            PerformanceLaw.TIME_OVER)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.REDUCE_SURCHARGE,
                            PerformanceState.DEFERRED,
                            PerformanceLaw.WITHIN_SURCHARGE,
                            PerformanceLaw.MADE_GOOD)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.COMPLETE,
                            PerformanceState.PERFORMED,
                            PerformanceLaw.DECISION_STANDS,
                            PerformanceLaw.ALL_PERFORMED)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceLaw.SET_ASIDE,
                            PerformanceLaw.GIVEN_BACK)
                    .row(
                            PerformanceState.DEFERRED,
                            PerformanceEvent.RELEASE,
                            PerformanceState.RELEASED,
                            PerformanceLaw.DECISION_GONE,
                            PerformanceLaw.NOTHING_TAKEN)
                    .row(PerformanceState.DEFERRED, PerformanceEvent.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.PAY,
                            PerformanceState.OVERDUE,
                            PerformanceLaw.NOT_MORE_THAN_OWED,
                            PerformanceLaw.RECEIPT_KEPT)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.COLLECT,
                            PerformanceState.OVERDUE,
                            PerformanceLaw.NOT_MORE_THAN_OWED,
                            CollectionLaw.GROUND,
                            CollectionLaw.FISCAL_RECEIPT)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.DO,
                            PerformanceState.OVERDUE,
                            PerformanceLaw.PART_OF_DECISION)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.ASK_DEFERRAL,
                            PerformanceState.OVERDUE,
                            DeferralLaw.HARDSHIP)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.APPROVE_DEFERRAL,
                            PerformanceState.DEFERRED,
                            DeferralLaw.ASKED,
                            DeferralLaw.APPROVED,
                            DeferralLaw.COVERS_THE_FINE,
                            DeferralLaw.DAYS_IN_ORDER)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.REFUSE_DEFERRAL,
                            PerformanceState.OVERDUE,
                            DeferralLaw.ASKED)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.REDUCE_SURCHARGE,
                            PerformanceState.OVERDUE,
                            PerformanceLaw.WITHIN_SURCHARGE,
                            PerformanceLaw.MADE_GOOD)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.COMPLETE,
                            PerformanceState.PERFORMED,
                            PerformanceLaw.DECISION_STANDS,
                            PerformanceLaw.ALL_PERFORMED)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceLaw.SET_ASIDE,
                            PerformanceLaw.GIVEN_BACK)
                    .row(
                            PerformanceState.OVERDUE,
                            PerformanceEvent.RELEASE,
                            PerformanceState.RELEASED,
                            PerformanceLaw.DECISION_GONE,
                            PerformanceLaw.NOTHING_TAKEN)
                    .row(PerformanceState.OVERDUE, PerformanceEvent.ARRIVE, PerformanceState.PERFORMING)
                    .row(
                            PerformanceState.PERFORMED,
                            PerformanceEvent.RESTORE,
                            PerformanceState.RESTORED,
                            PerformanceLaw.SET_ASIDE,
                            PerformanceLaw.GIVEN_BACK)
                    .row(PerformanceState.PERFORMED, PerformanceEvent.ARRIVE, PerformanceState.PERFORMING)
                    .row(PerformanceState.RESTORED, PerformanceEvent.ARRIVE, PerformanceState.PERFORMING)
                    .row(PerformanceState.RELEASED, PerformanceEvent.ARRIVE, PerformanceState.PERFORMING)
                    .build();

    /** The region of a case in which its decision is performed. */
    public static final Region<PerformanceState, PerformanceEvent> REGION = Region.of(TABLE, PerformanceState.NONE)
            .following(DecisionHandedOver.class, PerformanceEvent.ARRIVE)
            .following(DecisionLeft.class, PerformanceEvent.ARRIVE)
            .following(DecisionSentElectronically.class, PerformanceEvent.ARRIVE)
            .following(MailDelivered.class, PerformanceEvent.ARRIVE)
            .following(AnnouncementCompleted.class, PerformanceEvent.ARRIVE)
            .on(FinePaid.class, PerformanceEvent.PAY)
            .on(FineCollectedOnSpot.class, PerformanceEvent.COLLECT)
            .on(ObligationPerformed.class, PerformanceEvent.DO)
            .on(DeferralRequested.class, PerformanceEvent.ASK_DEFERRAL)
            .on(DeferralApproved.class, PerformanceEvent.APPROVE_DEFERRAL)
            .on(DeferralRefused.class, PerformanceEvent.REFUSE_DEFERRAL)
            .on(PerformanceFellOverdue.class, PerformanceEvent.FALL_OVERDUE)
            .on(SurchargeReduced.class, PerformanceEvent.REDUCE_SURCHARGE)
            .on(PerformanceCompleted.class, PerformanceEvent.COMPLETE)
            .on(RestitutionMade.class, PerformanceEvent.RESTORE)
            .on(PerformanceReleased.class, PerformanceEvent.RELEASE);

    private PerformanceLifecycle() {}
}
