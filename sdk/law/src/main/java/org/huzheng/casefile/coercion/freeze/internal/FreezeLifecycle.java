package org.huzheng.casefile.coercion.freeze.internal;

import static org.huzheng.casefile.coercion.freeze.internal.FreezeGuards.*;

import java.util.Optional;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.freeze.FreezeApproved;
import org.huzheng.casefile.coercion.freeze.FreezeCarriedOut;
import org.huzheng.casefile.coercion.freeze.FreezeDecisionDelivered;
import org.huzheng.casefile.coercion.freeze.FreezeDisapproved;
import org.huzheng.casefile.coercion.freeze.FreezeExtended;
import org.huzheng.casefile.coercion.freeze.FreezeLapsed;
import org.huzheng.casefile.coercion.freeze.FreezeReleased;
import org.huzheng.casefile.coercion.freeze.FreezeRequested;
import org.huzheng.casefile.coercion.freeze.FreezeTransferred;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The life cycle of a freeze 冻结; mirrored by {@code spec/state-machines/freeze.yaml}. */
public final class FreezeLifecycle {
    static final TransitionTable<FreezeState, FreezeStep, Situation<?>> TABLE =
            TransitionTable.<FreezeState, FreezeStep, Situation<?>>named("freeze")
                    .row(
                            FreezeState.NONE,
                            FreezeStep.REQUEST,
                            FreezeState.REQUESTED,
                            BY_LAW,
                            NOT_DELEGATED,
                            IN_PROPORTION,
                            NOT_FROZEN)
                    .row(FreezeState.REQUESTED, FreezeStep.APPROVE, FreezeState.APPROVED, BY_HEAD)
                    .row(FreezeState.REQUESTED, FreezeStep.DISAPPROVE, FreezeState.DISAPPROVED, BY_HEAD)
                    .row(
                            FreezeState.APPROVED,
                            FreezeStep.CARRY_OUT,
                            FreezeState.FROZEN,
                            TWO_OFFICERS,
                            QUALIFIED,
                            SHOWN,
                            RECORDED,
                            BANK_NOTIFIED,
                            AT_MOST_THIRTY_DAYS)
                    .row(FreezeState.FROZEN, FreezeStep.DELIVER, FreezeState.IN_FORCE, DELIVERED_IN_TIME, COMPLETE)
                    .row(
                            FreezeState.FROZEN,
                            FreezeStep.RELEASE,
                            FreezeState.RELEASED,
                            RELEASE_DECIDED,
                            GROUND_HOLDS,
                            RELEASE_TOLD)
                    .row(FreezeState.FROZEN, FreezeStep.LAPSE, FreezeState.LAPSED, TERM_OVER)
                    .row(
                            FreezeState.IN_FORCE,
                            FreezeStep.EXTEND,
                            FreezeState.EXTENDED,
                            WITHIN_TERM,
                            EXTENDED_BY_HEAD,
                            COMPLEX,
                            AT_MOST_THIRTY_MORE,
                            EXTENSION_TOLD)
                    .row(
                            FreezeState.IN_FORCE,
                            FreezeStep.RELEASE,
                            FreezeState.RELEASED,
                            RELEASE_DECIDED,
                            GROUND_HOLDS,
                            RELEASE_TOLD)
                    .row(FreezeState.IN_FORCE, FreezeStep.LAPSE, FreezeState.LAPSED, TERM_OVER)
                    .row(FreezeState.IN_FORCE, FreezeStep.TRANSFER, FreezeState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
                    .row(
                            FreezeState.EXTENDED,
                            FreezeStep.RELEASE,
                            FreezeState.RELEASED,
                            RELEASE_DECIDED,
                            GROUND_HOLDS,
                            RELEASE_TOLD)
                    .row(FreezeState.EXTENDED, FreezeStep.LAPSE, FreezeState.LAPSED, TERM_OVER)
                    .row(FreezeState.EXTENDED, FreezeStep.TRANSFER, FreezeState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
                    .build();

    /** One machine for each measure. */
    public static final Region<FreezeState, FreezeStep> REGION = region();

    private FreezeLifecycle() {}

    private static Region<FreezeState, FreezeStep> region() {
        Region<FreezeState, FreezeStep> region = Region.of(TABLE, FreezeState.NONE);
        region = on(region, FreezeRequested.class, FreezeStep.REQUEST);
        region = on(region, FreezeApproved.class, FreezeStep.APPROVE);
        region = on(region, FreezeDisapproved.class, FreezeStep.DISAPPROVE);
        region = on(region, FreezeCarriedOut.class, FreezeStep.CARRY_OUT);
        region = on(region, FreezeDecisionDelivered.class, FreezeStep.DELIVER);
        region = on(region, FreezeExtended.class, FreezeStep.EXTEND);
        region = on(region, FreezeReleased.class, FreezeStep.RELEASE);
        region = on(region, FreezeLapsed.class, FreezeStep.LAPSE);
        return on(region, FreezeTransferred.class, FreezeStep.TRANSFER);
    }

    private static Region<FreezeState, FreezeStep> on(
            Region<FreezeState, FreezeStep> region, Class<? extends MeasureEvent> type, FreezeStep event) {
        return region.on(type, MeasureEvent::measure, act -> Optional.of(event));
    }
}
