package org.huzheng.casefile.coercion.freeze;

import static org.huzheng.casefile.coercion.freeze.FreezeGuards.*;

import java.util.Optional;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** The life cycle of a freeze 冻结; mirrored by {@code spec/state-machines/freeze.yaml}. */
public final class FreezeLifecycle {
    static final TransitionTable<FreezeState, FreezeEvent, Situation> TABLE =
            TransitionTable.<FreezeState, FreezeEvent, Situation>named("freeze")
                    .row(
                            FreezeState.NONE,
                            FreezeEvent.REQUEST,
                            FreezeState.REQUESTED,
                            BY_LAW,
                            NOT_DELEGATED,
                            IN_PROPORTION,
                            NOT_FROZEN)
                    .row(FreezeState.REQUESTED, FreezeEvent.APPROVE, FreezeState.APPROVED, BY_HEAD)
                    .row(FreezeState.REQUESTED, FreezeEvent.DISAPPROVE, FreezeState.DISAPPROVED, BY_HEAD)
                    .row(
                            FreezeState.APPROVED,
                            FreezeEvent.CARRY_OUT,
                            FreezeState.FROZEN,
                            TWO_OFFICERS,
                            QUALIFIED,
                            SHOWN,
                            RECORDED,
                            BANK_NOTIFIED,
                            AT_MOST_THIRTY_DAYS)
                    .row(FreezeState.FROZEN, FreezeEvent.DELIVER, FreezeState.IN_FORCE, DELIVERED_IN_TIME, COMPLETE)
                    .row(
                            FreezeState.FROZEN,
                            FreezeEvent.RELEASE,
                            FreezeState.RELEASED,
                            RELEASE_DECIDED,
                            GROUND_HOLDS,
                            RELEASE_TOLD)
                    .row(FreezeState.FROZEN, FreezeEvent.LAPSE, FreezeState.LAPSED, TERM_OVER)
                    .row(
                            FreezeState.IN_FORCE,
                            FreezeEvent.EXTEND,
                            FreezeState.EXTENDED,
                            WITHIN_TERM,
                            EXTENDED_BY_HEAD,
                            COMPLEX,
                            AT_MOST_THIRTY_MORE,
                            EXTENSION_TOLD)
                    .row(
                            FreezeState.IN_FORCE,
                            FreezeEvent.RELEASE,
                            FreezeState.RELEASED,
                            RELEASE_DECIDED,
                            GROUND_HOLDS,
                            RELEASE_TOLD)
                    .row(FreezeState.IN_FORCE, FreezeEvent.LAPSE, FreezeState.LAPSED, TERM_OVER)
                    .row(
                            FreezeState.IN_FORCE,
                            FreezeEvent.TRANSFER,
                            FreezeState.TRANSFERRED,
                            WITHIN_TERM,
                            TRANSFER_TOLD)
                    .row(
                            FreezeState.EXTENDED,
                            FreezeEvent.RELEASE,
                            FreezeState.RELEASED,
                            RELEASE_DECIDED,
                            GROUND_HOLDS,
                            RELEASE_TOLD)
                    .row(FreezeState.EXTENDED, FreezeEvent.LAPSE, FreezeState.LAPSED, TERM_OVER)
                    .row(
                            FreezeState.EXTENDED,
                            FreezeEvent.TRANSFER,
                            FreezeState.TRANSFERRED,
                            WITHIN_TERM,
                            TRANSFER_TOLD)
                    .build();

    /** One machine for each measure. */
    public static final Region<FreezeState, FreezeEvent> REGION = region();

    private FreezeLifecycle() {}

    private static Region<FreezeState, FreezeEvent> region() {
        Region<FreezeState, FreezeEvent> region = Region.of(TABLE, FreezeState.NONE);
        region = on(region, FreezeAct.FreezeRequested.class, FreezeEvent.REQUEST);
        region = on(region, FreezeAct.FreezeApproved.class, FreezeEvent.APPROVE);
        region = on(region, FreezeAct.FreezeDisapproved.class, FreezeEvent.DISAPPROVE);
        region = on(region, FreezeAct.FreezeCarriedOut.class, FreezeEvent.CARRY_OUT);
        region = on(region, FreezeAct.FreezeDecisionDelivered.class, FreezeEvent.DELIVER);
        region = on(region, FreezeAct.FreezeExtended.class, FreezeEvent.EXTEND);
        region = on(region, FreezeAct.FreezeReleased.class, FreezeEvent.RELEASE);
        region = on(region, FreezeAct.FreezeLapsed.class, FreezeEvent.LAPSE);
        return on(region, FreezeAct.FreezeTransferred.class, FreezeEvent.TRANSFER);
    }

    private static Region<FreezeState, FreezeEvent> on(
            Region<FreezeState, FreezeEvent> region, Class<? extends FreezeAct> type, FreezeEvent event) {
        return region.on(type, FreezeAct::measure, act -> Optional.of(event));
    }
}
