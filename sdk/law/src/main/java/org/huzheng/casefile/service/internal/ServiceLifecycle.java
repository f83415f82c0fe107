package org.huzheng.casefile.service.internal;

import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionMailed;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.MailDelivered;
import org.huzheng.casefile.service.MailReturned;

/** How a decision is served 决定书送达 (行政处罚法 61); mirrored by {@code spec/state-machines/decision-service.yaml}. */
public final class ServiceLifecycle {
    static final CaseTable<ServiceState> TABLE = CaseTable.<ServiceState>named("decision-service")
            .row(ServiceState.NONE, Decided.class, ServiceState.DUE)
            .row(
                    ServiceState.DUE,
                    DecisionHandedOver.class,
                    ServiceState.SERVED,
                    ServiceGuards.ON_THE_SPOT,
                    ServiceGuards.MAY_RECEIVE,
                    ServiceGuards.RECEIPT)
            .row(
                    ServiceState.DUE,
                    DecisionLeft.class,
                    ServiceState.SERVED,
                    ServiceGuards.ON_THE_SPOT,
                    ServiceGuards.PROOF_OF_LEAVING,
                    ServiceGuards.REFUSAL_NOTED)
            .row(
                    ServiceState.DUE,
                    DecisionSentElectronically.class,
                    ServiceState.SERVED,
                    ServiceGuards.ON_THE_SPOT,
                    ServiceGuards.CONFIRMED,
                    ServiceGuards.REMEDY_CHANNEL)
            .row(
                    ServiceState.DUE,
                    DecisionMailed.class,
                    ServiceState.POSTED,
                    ServiceGuards.ON_THE_SPOT,
                    ServiceGuards.TRACKED)
            .row(
                    ServiceState.DUE,
                    DecisionAnnounced.class,
                    ServiceState.ANNOUNCED,
                    ServiceGuards.ON_THE_SPOT,
                    ServiceGuards.EFFORTS_RECORDED)
            .row(ServiceState.DUE, Decided.class, ServiceState.DUE)
            .row(ServiceState.POSTED, MailDelivered.class, ServiceState.SERVED)
            .row(ServiceState.POSTED, MailReturned.class, ServiceState.DUE)
            .row(ServiceState.POSTED, Decided.class, ServiceState.DUE)
            .row(
                    ServiceState.POSTED,
                    DecisionHandedOver.class,
                    ServiceState.SERVED,
                    ServiceGuards.MAY_RECEIVE,
                    ServiceGuards.RECEIPT)
            .row(ServiceState.ANNOUNCED, AnnouncementCompleted.class, ServiceState.SERVED, ServiceGuards.THIRTY_DAYS)
            .row(ServiceState.ANNOUNCED, Decided.class, ServiceState.DUE)
            .row(
                    ServiceState.ANNOUNCED,
                    DecisionHandedOver.class,
                    ServiceState.SERVED,
                    ServiceGuards.MAY_RECEIVE,
                    ServiceGuards.RECEIPT)
            .row(ServiceState.SERVED, Decided.class, ServiceState.DUE)
            .build();

    /** The region of a case in which its decision is served. */
    public static final Region<ServiceState> REGION =
            Region.of(TABLE, ServiceState.NONE).following(Decided.class);

    private ServiceLifecycle() {}
}
