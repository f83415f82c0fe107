package org.huzheng.casefile.service.internal;

import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionMailed;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.MailDelivered;
import org.huzheng.casefile.service.MailReturned;
import org.huzheng.lifecycle.internal.TransitionTable;

/** How a decision is served 决定书送达 (行政处罚法 61); mirrored by {@code spec/state-machines/decision-service.yaml}. */
public final class ServiceLifecycle {
    static final TransitionTable<ServiceState, ServiceStep, Situation<?>> TABLE =
            TransitionTable.<ServiceState, ServiceStep, Situation<?>>named("decision-service")
                    .row(ServiceState.NONE, ServiceStep.DECIDE, ServiceState.DUE)
                    .row(
                            ServiceState.DUE,
                            ServiceStep.HAND_OVER,
                            ServiceState.SERVED,
                            ServiceGuards.ON_THE_SPOT,
                            ServiceGuards.MAY_RECEIVE,
                            ServiceGuards.RECEIPT)
                    .row(
                            ServiceState.DUE,
                            ServiceStep.LEAVE,
                            ServiceState.SERVED,
                            ServiceGuards.ON_THE_SPOT,
                            ServiceGuards.PROOF_OF_LEAVING,
                            ServiceGuards.REFUSAL_NOTED)
                    .row(
                            ServiceState.DUE,
                            ServiceStep.SEND,
                            ServiceState.SERVED,
                            ServiceGuards.ON_THE_SPOT,
                            ServiceGuards.CONFIRMED,
                            ServiceGuards.REMEDY_CHANNEL)
                    .row(
                            ServiceState.DUE,
                            ServiceStep.POST,
                            ServiceState.POSTED,
                            ServiceGuards.ON_THE_SPOT,
                            ServiceGuards.TRACKED)
                    .row(
                            ServiceState.DUE,
                            ServiceStep.ANNOUNCE,
                            ServiceState.ANNOUNCED,
                            ServiceGuards.ON_THE_SPOT,
                            ServiceGuards.EFFORTS_RECORDED)
                    .row(ServiceState.DUE, ServiceStep.DECIDE, ServiceState.DUE)
                    .row(ServiceState.POSTED, ServiceStep.DELIVER, ServiceState.SERVED)
                    .row(ServiceState.POSTED, ServiceStep.RETURN, ServiceState.DUE)
                    .row(ServiceState.POSTED, ServiceStep.DECIDE, ServiceState.DUE)
                    .row(
                            ServiceState.POSTED,
                            ServiceStep.HAND_OVER,
                            ServiceState.SERVED,
                            ServiceGuards.MAY_RECEIVE,
                            ServiceGuards.RECEIPT)
                    .row(ServiceState.ANNOUNCED, ServiceStep.COMPLETE, ServiceState.SERVED, ServiceGuards.THIRTY_DAYS)
                    .row(ServiceState.ANNOUNCED, ServiceStep.DECIDE, ServiceState.DUE)
                    .row(
                            ServiceState.ANNOUNCED,
                            ServiceStep.HAND_OVER,
                            ServiceState.SERVED,
                            ServiceGuards.MAY_RECEIVE,
                            ServiceGuards.RECEIPT)
                    .row(ServiceState.SERVED, ServiceStep.DECIDE, ServiceState.DUE)
                    .build();

    /** The region of a case in which its decision is served. */
    public static final Region<ServiceState, ServiceStep> REGION = Region.of(TABLE, ServiceState.NONE)
            .following(Decided.class, ServiceStep.DECIDE)
            .on(DecisionHandedOver.class, ServiceStep.HAND_OVER)
            .on(DecisionLeft.class, ServiceStep.LEAVE)
            .on(DecisionSentElectronically.class, ServiceStep.SEND)
            .on(DecisionMailed.class, ServiceStep.POST)
            .on(MailDelivered.class, ServiceStep.DELIVER)
            .on(MailReturned.class, ServiceStep.RETURN)
            .on(DecisionAnnounced.class, ServiceStep.ANNOUNCE)
            .on(AnnouncementCompleted.class, ServiceStep.COMPLETE);

    private ServiceLifecycle() {}
}
