package org.huzheng.casefile.coercion.seizure.internal;

import static org.huzheng.casefile.coercion.seizure.internal.SceneGuards.*;
import static org.huzheng.casefile.coercion.seizure.internal.SeizureGuards.*;
import static org.huzheng.casefile.coercion.seizure.internal.SeizureStep.*;

import java.util.Optional;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.seizure.EmergencyReported;
import org.huzheng.casefile.coercion.seizure.GoodsAuctioned;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.coercion.seizure.GoodsDestroyed;
import org.huzheng.casefile.coercion.seizure.GoodsReturned;
import org.huzheng.casefile.coercion.seizure.PerishablesSold;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureApproved;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureDisapproved;
import org.huzheng.casefile.coercion.seizure.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.SeizureReleased;
import org.huzheng.casefile.coercion.seizure.SeizureRequested;
import org.huzheng.casefile.coercion.seizure.SeizureTransferred;
import org.huzheng.casefile.coercion.seizure.TestingBegun;
import org.huzheng.casefile.coercion.seizure.TestingEnded;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The life cycle of a seal or seizure 查封、扣押; mirrored by {@code spec/state-machines/seizure.yaml}. */
public final class SeizureLifecycle {
    static final TransitionTable<SeizureState, SeizureStep, Situation<?>> TABLE =
            TransitionTable.<SeizureState, SeizureStep, Situation<?>>named("seizure")
                    .row(
                            SeizureState.NONE,
                            REQUEST,
                            SeizureState.REQUESTED,
                            BY_STATUTE,
                            NOT_DELEGATED,
                            RELATED,
                            NO_NECESSITIES,
                            NOT_HELD)
                    .row(
                            SeizureState.NONE,
                            ACT_IN_EMERGENCY,
                            SeizureState.EMERGENCY,
                            BY_STATUTE,
                            NOT_DELEGATED,
                            RELATED,
                            NO_NECESSITIES,
                            NOT_HELD,
                            URGENT,
                            TWO_OFFICERS,
                            QUALIFIED,
                            SHOWN,
                            CALLED,
                            TOLD,
                            HEARD,
                            RECORDED,
                            SIGNED,
                            WITNESSED,
                            HANDED_OVER,
                            COMPLETE,
                            TWO_COPIES,
                            AT_MOST_THIRTY_DAYS)
                    .row(SeizureState.REQUESTED, APPROVE, SeizureState.APPROVED, BY_HEAD)
                    .row(SeizureState.REQUESTED, DISAPPROVE, SeizureState.DISAPPROVED, DISAPPROVED_BY_HEAD)
                    .row(
                            SeizureState.APPROVED,
                            CARRY_OUT,
                            SeizureState.IN_FORCE,
                            TWO_OFFICERS,
                            QUALIFIED,
                            SHOWN,
                            CALLED,
                            TOLD,
                            HEARD,
                            RECORDED,
                            SIGNED,
                            WITNESSED,
                            HANDED_OVER,
                            COMPLETE,
                            TWO_COPIES,
                            AT_MOST_THIRTY_DAYS)
                    .row(SeizureState.EMERGENCY, REPORT, SeizureState.REPORTED, REPORTED_TO_HEAD, WITHIN_A_DAY)
                    .row(SeizureState.EMERGENCY, RELEASE, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
                    .row(SeizureState.REPORTED, APPROVE, SeizureState.IN_FORCE, MADE_UP)
                    .row(SeizureState.REPORTED, DISAPPROVE, SeizureState.RELEASE_DUE, DISAPPROVED_BY_HEAD)
                    .row(SeizureState.REPORTED, RELEASE, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
                    .row(SeizureState.RELEASE_DUE, RELEASE, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
                    .row(
                            SeizureState.IN_FORCE,
                            EXTEND,
                            SeizureState.EXTENDED,
                            WITHIN_TERM,
                            EXTENDED_BY_HEAD,
                            COMPLEX,
                            AT_MOST_THIRTY_MORE,
                            EXTENSION_TOLD)
                    .row(
                            SeizureState.IN_FORCE,
                            BEGIN_TESTING,
                            SeizureState.TESTING,
                            WITHIN_TERM,
                            TESTING_FIXED,
                            TESTING_TOLD)
                    .row(SeizureState.IN_FORCE, SELL_PERISHABLES, SeizureState.IN_FORCE, WITHIN_TERM, PERISHABLE)
                    .row(SeizureState.IN_FORCE, RELEASE, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
                    .row(SeizureState.IN_FORCE, CONFISCATE, SeizureState.CONFISCATED, DECIDED_IN_TERM, PENALTY_DECIDED)
                    .row(SeizureState.IN_FORCE, DESTROY, SeizureState.DESTROYED, DECIDED_IN_TERM, DESTRUCTION_BY_LAW)
                    .row(SeizureState.IN_FORCE, AUCTION, SeizureState.AUCTIONED, REMEDIES_OVER, DEMANDED)
                    .row(SeizureState.IN_FORCE, TRANSFER, SeizureState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
                    .row(SeizureState.TESTING, END_TESTING, SeizureState.IN_FORCE)
                    .row(SeizureState.TESTING, RELEASE, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
                    .row(
                            SeizureState.EXTENDED,
                            BEGIN_TESTING,
                            SeizureState.TESTING_EXTENDED,
                            WITHIN_TERM,
                            TESTING_FIXED,
                            TESTING_TOLD)
                    .row(SeizureState.EXTENDED, SELL_PERISHABLES, SeizureState.EXTENDED, WITHIN_TERM, PERISHABLE)
                    .row(SeizureState.EXTENDED, RELEASE, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
                    .row(SeizureState.EXTENDED, CONFISCATE, SeizureState.CONFISCATED, DECIDED_IN_TERM, PENALTY_DECIDED)
                    .row(SeizureState.EXTENDED, DESTROY, SeizureState.DESTROYED, DECIDED_IN_TERM, DESTRUCTION_BY_LAW)
                    .row(SeizureState.EXTENDED, AUCTION, SeizureState.AUCTIONED, REMEDIES_OVER, DEMANDED)
                    .row(SeizureState.EXTENDED, TRANSFER, SeizureState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
                    .row(SeizureState.TESTING_EXTENDED, END_TESTING, SeizureState.EXTENDED)
                    .row(SeizureState.TESTING_EXTENDED, RELEASE, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
                    .row(SeizureState.RELEASED, RETURN, SeizureState.RETURNED, RETURNED)
                    .build();

    /** One machine for each measure. */
    public static final Region<SeizureState, SeizureStep> REGION = region();

    private SeizureLifecycle() {}

    private static Region<SeizureState, SeizureStep> region() {
        Region<SeizureState, SeizureStep> region = Region.of(TABLE, SeizureState.NONE);
        region = on(region, SeizureRequested.class, REQUEST);
        region = on(region, SeizureApproved.class, APPROVE);
        region = on(region, SeizureDisapproved.class, DISAPPROVE);
        region = on(region, SeizureCarriedOut.class, CARRY_OUT);
        region = on(region, SeizedInEmergency.class, ACT_IN_EMERGENCY);
        region = on(region, EmergencyReported.class, REPORT);
        region = on(region, SeizureExtended.class, EXTEND);
        region = on(region, TestingBegun.class, BEGIN_TESTING);
        region = on(region, TestingEnded.class, END_TESTING);
        region = on(region, PerishablesSold.class, SELL_PERISHABLES);
        region = on(region, SeizureReleased.class, RELEASE);
        region = on(region, GoodsReturned.class, RETURN);
        region = on(region, GoodsConfiscated.class, CONFISCATE);
        region = on(region, GoodsDestroyed.class, DESTROY);
        region = on(region, GoodsAuctioned.class, AUCTION);
        return on(region, SeizureTransferred.class, TRANSFER);
    }

    private static Region<SeizureState, SeizureStep> on(
            Region<SeizureState, SeizureStep> region, Class<? extends MeasureEvent> type, SeizureStep event) {
        return region.on(type, MeasureEvent::measure, act -> Optional.of(event));
    }
}
