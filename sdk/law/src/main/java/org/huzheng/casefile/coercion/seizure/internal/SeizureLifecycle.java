package org.huzheng.casefile.coercion.seizure.internal;

import static org.huzheng.casefile.coercion.seizure.internal.SeizureGuards.*;

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
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;

/** The life cycle of a seal or seizure 查封、扣押; mirrored by {@code spec/state-machines/seizure.yaml}. */
public final class SeizureLifecycle {
    static final CaseTable<SeizureState> TABLE = CaseTable.<SeizureState>named("seizure")
            .row(SeizureState.NONE, SeizureRequested.class, SeizureState.REQUESTED, SeizureGuards.REQUESTED)
            .row(SeizureState.NONE, SeizedInEmergency.class, SeizureState.EMERGENCY, IN_EMERGENCY)
            .row(SeizureState.REQUESTED, SeizureApproved.class, SeizureState.APPROVED, BY_HEAD)
            .row(SeizureState.REQUESTED, SeizureDisapproved.class, SeizureState.DISAPPROVED, DISAPPROVED_BY_HEAD)
            .row(SeizureState.APPROVED, SeizureCarriedOut.class, SeizureState.IN_FORCE, SceneGuards.ALL)
            .row(SeizureState.EMERGENCY, EmergencyReported.class, SeizureState.REPORTED, REPORTED_TO_HEAD, WITHIN_A_DAY)
            .row(SeizureState.EMERGENCY, SeizureReleased.class, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
            .row(SeizureState.REPORTED, SeizureApproved.class, SeizureState.IN_FORCE, MADE_UP)
            .row(SeizureState.REPORTED, SeizureDisapproved.class, SeizureState.RELEASE_DUE, DISAPPROVED_BY_HEAD)
            .row(SeizureState.REPORTED, SeizureReleased.class, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
            .row(SeizureState.RELEASE_DUE, SeizureReleased.class, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
            .row(
                    SeizureState.IN_FORCE,
                    SeizureExtended.class,
                    SeizureState.EXTENDED,
                    WITHIN_TERM,
                    EXTENDED_BY_HEAD,
                    COMPLEX,
                    AT_MOST_THIRTY_MORE,
                    EXTENSION_TOLD)
            .row(
                    SeizureState.IN_FORCE,
                    TestingBegun.class,
                    SeizureState.TESTING,
                    WITHIN_TERM,
                    TESTING_FIXED,
                    TESTING_TOLD)
            .row(SeizureState.IN_FORCE, PerishablesSold.class, SeizureState.IN_FORCE, WITHIN_TERM, PERISHABLE)
            .row(SeizureState.IN_FORCE, SeizureReleased.class, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
            .row(
                    SeizureState.IN_FORCE,
                    GoodsConfiscated.class,
                    SeizureState.CONFISCATED,
                    DECIDED_IN_TERM,
                    PENALTY_DECIDED)
            .row(
                    SeizureState.IN_FORCE,
                    GoodsDestroyed.class,
                    SeizureState.DESTROYED,
                    DECIDED_IN_TERM,
                    DESTRUCTION_BY_LAW)
            .row(SeizureState.IN_FORCE, GoodsAuctioned.class, SeizureState.AUCTIONED, REMEDIES_OVER, DEMANDED)
            .row(SeizureState.IN_FORCE, SeizureTransferred.class, SeizureState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
            .row(SeizureState.TESTING, TestingEnded.class, SeizureState.IN_FORCE)
            .row(SeizureState.TESTING, SeizureReleased.class, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
            .row(
                    SeizureState.EXTENDED,
                    TestingBegun.class,
                    SeizureState.TESTING_EXTENDED,
                    WITHIN_TERM,
                    TESTING_FIXED,
                    TESTING_TOLD)
            .row(SeizureState.EXTENDED, PerishablesSold.class, SeizureState.EXTENDED, WITHIN_TERM, PERISHABLE)
            .row(SeizureState.EXTENDED, SeizureReleased.class, SeizureState.RELEASED, RELEASE_DECIDED, GROUND_HOLDS)
            .row(
                    SeizureState.EXTENDED,
                    GoodsConfiscated.class,
                    SeizureState.CONFISCATED,
                    DECIDED_IN_TERM,
                    PENALTY_DECIDED)
            .row(
                    SeizureState.EXTENDED,
                    GoodsDestroyed.class,
                    SeizureState.DESTROYED,
                    DECIDED_IN_TERM,
                    DESTRUCTION_BY_LAW)
            .row(SeizureState.EXTENDED, GoodsAuctioned.class, SeizureState.AUCTIONED, REMEDIES_OVER, DEMANDED)
            .row(SeizureState.EXTENDED, SeizureTransferred.class, SeizureState.TRANSFERRED, WITHIN_TERM, TRANSFER_TOLD)
            .row(SeizureState.TESTING_EXTENDED, TestingEnded.class, SeizureState.EXTENDED)
            .row(
                    SeizureState.TESTING_EXTENDED,
                    SeizureReleased.class,
                    SeizureState.RELEASED,
                    RELEASE_DECIDED,
                    GROUND_HOLDS)
            .row(SeizureState.RELEASED, GoodsReturned.class, SeizureState.RETURNED, RETURNED)
            .build();

    /** One machine for each measure. */
    public static final Region<SeizureState> REGION =
            Region.of(TABLE, SeizureState.NONE).keyed(MeasureEvent.class, MeasureEvent::measure);

    private SeizureLifecycle() {}
}
