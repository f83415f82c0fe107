package org.huzheng.casefile.performance.internal;

import java.util.List;
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
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.MailDelivered;

/** How a decision is performed 决定履行 (行政处罚法 66–73); mirrored by {@code spec/state-machines/performance.yaml}. */
public final class PerformanceLifecycle {
    /** The decision has come to the party. */
    private static final List<Class<? extends CaseEvent>> ARRIVALS = List.of(
            DecisionHandedOver.class,
            DecisionLeft.class,
            DecisionSentElectronically.class,
            MailDelivered.class,
            AnnouncementCompleted.class);

    static final CaseTable<PerformanceState> TABLE = table();

    /** The region of a case in which its decision is performed. */
    public static final Region<PerformanceState> REGION =
            Region.of(TABLE, PerformanceState.NONE).following(ARRIVALS);

    private PerformanceLifecycle() {}

    private static CaseTable<PerformanceState> table() {
        CaseTable.Builder<PerformanceState> table = CaseTable.<PerformanceState>named("performance")
                .row(
                        PerformanceState.PERFORMING,
                        FinePaid.class,
                        PerformanceState.PERFORMING,
                        PerformanceGuards.NOT_MORE_THAN_OWED,
                        PerformanceGuards.RECEIPT_KEPT)
                .row(
                        PerformanceState.PERFORMING,
                        FineCollectedOnSpot.class,
                        PerformanceState.PERFORMING,
                        PerformanceGuards.COLLECTED_NOT_MORE_THAN_OWED,
                        CollectionGuards.GROUND,
                        CollectionGuards.FISCAL_RECEIPT)
                .row(
                        PerformanceState.PERFORMING,
                        ObligationPerformed.class,
                        PerformanceState.PERFORMING,
                        PerformanceGuards.PART_OF_DECISION)
                .row(
                        PerformanceState.PERFORMING,
                        DeferralRequested.class,
                        PerformanceState.PERFORMING,
                        DeferralGuards.HARDSHIP)
                .row(
                        PerformanceState.PERFORMING,
                        DeferralApproved.class,
                        PerformanceState.DEFERRED,
                        DeferralGuards.ASKED,
                        DeferralGuards.APPROVED,
                        DeferralGuards.COVERS_THE_FINE,
                        DeferralGuards.DAYS_IN_ORDER)
                .row(
                        PerformanceState.PERFORMING,
                        DeferralRefused.class,
                        PerformanceState.PERFORMING,
                        DeferralGuards.ASKED)
                .row(
                        PerformanceState.PERFORMING,
                        PerformanceFellOverdue.class,
                        PerformanceState.OVERDUE,
                        PerformanceGuards.TIME_OVER)
                .row(
                        PerformanceState.PERFORMING,
                        PerformanceCompleted.class,
                        PerformanceState.PERFORMED,
                        PerformanceGuards.DECISION_STANDS,
                        PerformanceGuards.ALL_PERFORMED)
                .row(
                        PerformanceState.PERFORMING,
                        RestitutionMade.class,
                        PerformanceState.RESTORED,
                        PerformanceGuards.SET_ASIDE,
                        PerformanceGuards.GIVEN_BACK)
                .row(
                        PerformanceState.PERFORMING,
                        PerformanceReleased.class,
                        PerformanceState.RELEASED,
                        PerformanceGuards.DECISION_GONE,
                        PerformanceGuards.NOTHING_TAKEN)
                .row(
                        PerformanceState.DEFERRED,
                        FinePaid.class,
                        PerformanceState.DEFERRED,
                        PerformanceGuards.NOT_MORE_THAN_OWED,
                        PerformanceGuards.RECEIPT_KEPT)
                .row(
                        PerformanceState.DEFERRED,
                        FineCollectedOnSpot.class,
                        PerformanceState.DEFERRED,
                        PerformanceGuards.COLLECTED_NOT_MORE_THAN_OWED,
                        CollectionGuards.GROUND,
                        CollectionGuards.FISCAL_RECEIPT)
                .row(
                        PerformanceState.DEFERRED,
                        ObligationPerformed.class,
                        PerformanceState.DEFERRED,
                        PerformanceGuards.PART_OF_DECISION)
                .row(
                        PerformanceState.DEFERRED,
                        DeferralRequested.class,
                        PerformanceState.DEFERRED,
                        DeferralGuards.HARDSHIP)
                .row(
                        PerformanceState.DEFERRED,
                        DeferralApproved.class,
                        PerformanceState.DEFERRED,
                        DeferralGuards.ASKED,
                        DeferralGuards.APPROVED,
                        DeferralGuards.COVERS_THE_FINE,
                        DeferralGuards.DAYS_IN_ORDER)
                .row(PerformanceState.DEFERRED, DeferralRefused.class, PerformanceState.DEFERRED, DeferralGuards.ASKED)
                .row(
                        PerformanceState.DEFERRED,
                        PerformanceFellOverdue.class,
                        PerformanceState.OVERDUE,
                        PerformanceGuards.TIME_OVER)
                .row(
                        PerformanceState.DEFERRED,
                        SurchargeReduced.class,
                        PerformanceState.DEFERRED,
                        PerformanceGuards.WITHIN_SURCHARGE,
                        PerformanceGuards.MADE_GOOD)
                .row(
                        PerformanceState.DEFERRED,
                        PerformanceCompleted.class,
                        PerformanceState.PERFORMED,
                        PerformanceGuards.DECISION_STANDS,
                        PerformanceGuards.ALL_PERFORMED)
                .row(
                        PerformanceState.DEFERRED,
                        RestitutionMade.class,
                        PerformanceState.RESTORED,
                        PerformanceGuards.SET_ASIDE,
                        PerformanceGuards.GIVEN_BACK)
                .row(
                        PerformanceState.DEFERRED,
                        PerformanceReleased.class,
                        PerformanceState.RELEASED,
                        PerformanceGuards.DECISION_GONE,
                        PerformanceGuards.NOTHING_TAKEN)
                .row(
                        PerformanceState.OVERDUE,
                        FinePaid.class,
                        PerformanceState.OVERDUE,
                        PerformanceGuards.NOT_MORE_THAN_OWED,
                        PerformanceGuards.RECEIPT_KEPT)
                .row(
                        PerformanceState.OVERDUE,
                        FineCollectedOnSpot.class,
                        PerformanceState.OVERDUE,
                        PerformanceGuards.COLLECTED_NOT_MORE_THAN_OWED,
                        CollectionGuards.GROUND,
                        CollectionGuards.FISCAL_RECEIPT)
                .row(
                        PerformanceState.OVERDUE,
                        ObligationPerformed.class,
                        PerformanceState.OVERDUE,
                        PerformanceGuards.PART_OF_DECISION)
                .row(
                        PerformanceState.OVERDUE,
                        DeferralRequested.class,
                        PerformanceState.OVERDUE,
                        DeferralGuards.HARDSHIP)
                .row(
                        PerformanceState.OVERDUE,
                        DeferralApproved.class,
                        PerformanceState.DEFERRED,
                        DeferralGuards.ASKED,
                        DeferralGuards.APPROVED,
                        DeferralGuards.COVERS_THE_FINE,
                        DeferralGuards.DAYS_IN_ORDER)
                .row(PerformanceState.OVERDUE, DeferralRefused.class, PerformanceState.OVERDUE, DeferralGuards.ASKED)
                .row(
                        PerformanceState.OVERDUE,
                        SurchargeReduced.class,
                        PerformanceState.OVERDUE,
                        PerformanceGuards.WITHIN_SURCHARGE,
                        PerformanceGuards.MADE_GOOD)
                .row(
                        PerformanceState.OVERDUE,
                        PerformanceCompleted.class,
                        PerformanceState.PERFORMED,
                        PerformanceGuards.DECISION_STANDS,
                        PerformanceGuards.ALL_PERFORMED)
                .row(
                        PerformanceState.OVERDUE,
                        RestitutionMade.class,
                        PerformanceState.RESTORED,
                        PerformanceGuards.SET_ASIDE,
                        PerformanceGuards.GIVEN_BACK)
                .row(
                        PerformanceState.OVERDUE,
                        PerformanceReleased.class,
                        PerformanceState.RELEASED,
                        PerformanceGuards.DECISION_GONE,
                        PerformanceGuards.NOTHING_TAKEN)
                .row(
                        PerformanceState.PERFORMED,
                        RestitutionMade.class,
                        PerformanceState.RESTORED,
                        PerformanceGuards.SET_ASIDE,
                        PerformanceGuards.GIVEN_BACK);
        for (PerformanceState state : PerformanceState.values()) {
            ARRIVALS.forEach(arrival -> table.row(state, arrival, PerformanceState.PERFORMING));
        }
        return table.build();
    }
}
