package org.huzheng.casefile.performance.internal;

import java.util.EnumSet;
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
        CaseTable.Builder<PerformanceState> table = CaseTable.named("performance");
        for (PerformanceState owing :
                EnumSet.of(PerformanceState.PERFORMING, PerformanceState.DEFERRED, PerformanceState.OVERDUE)) {
            paying(table, owing);
            deferring(table, owing);
            ending(table, owing);
        }
        for (PerformanceState onTime : EnumSet.of(PerformanceState.PERFORMING, PerformanceState.DEFERRED)) {
            table.row(onTime, PerformanceFellOverdue.class, PerformanceState.OVERDUE, PerformanceGuards.TIME_OVER);
        }
        for (PerformanceState late : EnumSet.of(PerformanceState.DEFERRED, PerformanceState.OVERDUE)) {
            table.row(
                    late,
                    SurchargeReduced.class,
                    late,
                    PerformanceGuards.WITHIN_SURCHARGE,
                    PerformanceGuards.MADE_GOOD);
        }
        table.row(
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

    private static void paying(CaseTable.Builder<PerformanceState> table, PerformanceState owing) {
        table.row(owing, FinePaid.class, owing, PerformanceGuards.NOT_MORE_THAN_OWED, PerformanceGuards.RECEIPT_KEPT)
                .row(
                        owing,
                        FineCollectedOnSpot.class,
                        owing,
                        PerformanceGuards.COLLECTED_NOT_MORE_THAN_OWED,
                        CollectionGuards.GROUND,
                        CollectionGuards.FISCAL_RECEIPT)
                .row(owing, ObligationPerformed.class, owing, PerformanceGuards.PART_OF_DECISION);
    }

    private static void deferring(CaseTable.Builder<PerformanceState> table, PerformanceState owing) {
        table.row(owing, DeferralRequested.class, owing, DeferralGuards.HARDSHIP)
                .row(
                        owing,
                        DeferralApproved.class,
                        PerformanceState.DEFERRED,
                        DeferralGuards.ASKED,
                        DeferralGuards.APPROVED,
                        DeferralGuards.COVERS_THE_FINE,
                        DeferralGuards.DAYS_IN_ORDER)
                .row(owing, DeferralRefused.class, owing, DeferralGuards.ASKED);
    }

    private static void ending(CaseTable.Builder<PerformanceState> table, PerformanceState owing) {
        table.row(
                        owing,
                        PerformanceCompleted.class,
                        PerformanceState.PERFORMED,
                        PerformanceGuards.DECISION_STANDS,
                        PerformanceGuards.ALL_PERFORMED)
                .row(
                        owing,
                        RestitutionMade.class,
                        PerformanceState.RESTORED,
                        PerformanceGuards.SET_ASIDE,
                        PerformanceGuards.GIVEN_BACK)
                .row(
                        owing,
                        PerformanceReleased.class,
                        PerformanceState.RELEASED,
                        PerformanceGuards.DECISION_GONE,
                        PerformanceGuards.NOTHING_TAKEN);
    }
}
