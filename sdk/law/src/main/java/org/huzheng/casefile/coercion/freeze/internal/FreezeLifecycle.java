package org.huzheng.casefile.coercion.freeze.internal;

import static org.huzheng.casefile.coercion.freeze.internal.FreezeGuards.*;

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
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;

/** The life cycle of a freeze 冻结; mirrored by {@code spec/state-machines/freeze.yaml}. */
public final class FreezeLifecycle {
    static final CaseTable<FreezeState> TABLE = CaseTable.<FreezeState>named("freeze")
            .row(
                    FreezeState.NONE,
                    FreezeRequested.class,
                    FreezeState.REQUESTED,
                    BY_LAW,
                    NOT_DELEGATED,
                    IN_PROPORTION,
                    NOT_FROZEN)
            .row(FreezeState.REQUESTED, FreezeApproved.class, FreezeState.APPROVED, BY_HEAD)
            .row(FreezeState.REQUESTED, FreezeDisapproved.class, FreezeState.DISAPPROVED, DISAPPROVED_BY_HEAD)
            .row(
                    FreezeState.APPROVED,
                    FreezeCarriedOut.class,
                    FreezeState.FROZEN,
                    TWO_OFFICERS,
                    QUALIFIED,
                    SHOWN,
                    RECORDED,
                    BANK_NOTIFIED,
                    AT_MOST_THIRTY_DAYS)
            .row(FreezeState.FROZEN, FreezeDecisionDelivered.class, FreezeState.IN_FORCE, DELIVERED_IN_TIME, COMPLETE)
            .row(
                    FreezeState.FROZEN,
                    FreezeReleased.class,
                    FreezeState.RELEASED,
                    RELEASE_DECIDED,
                    GROUND_HOLDS,
                    RELEASE_TOLD)
            .row(FreezeState.FROZEN, FreezeLapsed.class, FreezeState.LAPSED, TERM_OVER)
            .row(
                    FreezeState.IN_FORCE,
                    FreezeExtended.class,
                    FreezeState.EXTENDED,
                    WITHIN_TERM,
                    EXTENDED_BY_HEAD,
                    COMPLEX,
                    AT_MOST_THIRTY_MORE,
                    EXTENSION_TOLD)
            .row(
                    FreezeState.IN_FORCE,
                    FreezeReleased.class,
                    FreezeState.RELEASED,
                    RELEASE_DECIDED,
                    GROUND_HOLDS,
                    RELEASE_TOLD)
            .row(FreezeState.IN_FORCE, FreezeLapsed.class, FreezeState.LAPSED, TERM_OVER)
            .row(FreezeState.IN_FORCE, FreezeTransferred.class, FreezeState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
            .row(
                    FreezeState.EXTENDED,
                    FreezeReleased.class,
                    FreezeState.RELEASED,
                    RELEASE_DECIDED,
                    GROUND_HOLDS,
                    RELEASE_TOLD)
            .row(FreezeState.EXTENDED, FreezeLapsed.class, FreezeState.LAPSED, TERM_OVER)
            .row(FreezeState.EXTENDED, FreezeTransferred.class, FreezeState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
            .build();

    /** One machine for each measure. */
    public static final Region<FreezeState> REGION =
            Region.of(TABLE, FreezeState.NONE).keyed(MeasureEvent.class, MeasureEvent::measure);

    private FreezeLifecycle() {}
}
