package org.huzheng.casefile.service;

import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** How a decision is served 决定书送达 (行政处罚法 61); mirrored by {@code spec/state-machines/decision-service.yaml}. */
public final class ServiceLifecycle {
    static final TransitionTable<ServiceState, ServiceEvent, Situation> TABLE =
            TransitionTable.<ServiceState, ServiceEvent, Situation>named("decision-service")
                    .row(ServiceState.NONE, ServiceEvent.DECIDE, ServiceState.DUE)
                    .row(
                            ServiceState.DUE,
                            ServiceEvent.HAND_OVER,
                            ServiceState.SERVED,
                            ServiceLaw.ON_THE_SPOT,
                            ServiceLaw.MAY_RECEIVE,
                            ServiceLaw.RECEIPT)
                    .row(
                            ServiceState.DUE,
                            ServiceEvent.LEAVE,
                            ServiceState.SERVED,
                            ServiceLaw.ON_THE_SPOT,
                            ServiceLaw.PROOF_OF_LEAVING,
                            ServiceLaw.REFUSAL_NOTED)
                    .row(
                            ServiceState.DUE,
                            ServiceEvent.SEND,
                            ServiceState.SERVED,
                            ServiceLaw.ON_THE_SPOT,
                            ServiceLaw.CONFIRMED,
                            ServiceLaw.REMEDY_CHANNEL)
                    .row(
                            ServiceState.DUE,
                            ServiceEvent.POST,
                            ServiceState.POSTED,
                            ServiceLaw.ON_THE_SPOT,
                            ServiceLaw.TRACKED)
                    .row(
                            ServiceState.DUE,
                            ServiceEvent.ANNOUNCE,
                            ServiceState.ANNOUNCED,
                            ServiceLaw.ON_THE_SPOT,
                            ServiceLaw.EFFORTS_RECORDED)
                    .row(ServiceState.DUE, ServiceEvent.DECIDE, ServiceState.DUE)
                    .row(ServiceState.POSTED, ServiceEvent.DELIVER, ServiceState.SERVED)
                    .row(ServiceState.POSTED, ServiceEvent.RETURN, ServiceState.DUE)
                    .row(ServiceState.POSTED, ServiceEvent.DECIDE, ServiceState.DUE)
                    .row(
                            ServiceState.POSTED,
                            ServiceEvent.HAND_OVER,
                            ServiceState.SERVED,
                            ServiceLaw.MAY_RECEIVE,
                            ServiceLaw.RECEIPT)
                    .row(ServiceState.ANNOUNCED, ServiceEvent.COMPLETE, ServiceState.SERVED, ServiceLaw.THIRTY_DAYS)
                    .row(ServiceState.ANNOUNCED, ServiceEvent.DECIDE, ServiceState.DUE)
                    .row(
                            ServiceState.ANNOUNCED,
                            ServiceEvent.HAND_OVER,
                            ServiceState.SERVED,
                            ServiceLaw.MAY_RECEIVE,
                            ServiceLaw.RECEIPT)
                    .row(ServiceState.SERVED, ServiceEvent.DECIDE, ServiceState.DUE)
                    .build();

    /** The region of a case in which its decision is served. */
    public static final Region<ServiceState, ServiceEvent> REGION = Region.of(TABLE, ServiceState.NONE)
            .following(Decided.class, ServiceEvent.DECIDE)
            .on(DecisionHandedOver.class, ServiceEvent.HAND_OVER)
            .on(DecisionLeft.class, ServiceEvent.LEAVE)
            .on(DecisionSentElectronically.class, ServiceEvent.SEND)
            .on(DecisionMailed.class, ServiceEvent.POST)
            .on(MailDelivered.class, ServiceEvent.DELIVER)
            .on(MailReturned.class, ServiceEvent.RETURN)
            .on(DecisionAnnounced.class, ServiceEvent.ANNOUNCE)
            .on(AnnouncementCompleted.class, ServiceEvent.COMPLETE);

    private ServiceLifecycle() {}
}
