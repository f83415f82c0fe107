package org.huzheng.casefile.hearing.internal;

import org.huzheng.casefile.hearing.HearingAbandoned;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingRecordSigned;
import org.huzheng.casefile.hearing.HearingRequested;
import org.huzheng.casefile.hearing.HearingRightLapsed;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.hearing.PresiderChallengeDecided;
import org.huzheng.casefile.hearing.PresiderChallenged;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;

/** How a hearing goes 听证程序 (行政处罚法 63–65); mirrored by {@code spec/state-machines/hearing.yaml}. */
public final class HearingLifecycle {
    static final CaseTable<HearingState> TABLE = CaseTable.<HearingState>named("hearing")
            .row(HearingState.NONE, HearingRightNotified.class, HearingState.RIGHT_NOTICED)
            .row(HearingState.RIGHT_NOTICED, HearingRightNotified.class, HearingState.RIGHT_NOTICED)
            .row(
                    HearingState.RIGHT_NOTICED,
                    HearingRightLapsed.class,
                    HearingState.LAPSED,
                    HearingConductGuards.PERIOD_OVER)
            .row(
                    HearingState.RIGHT_NOTICED,
                    HearingRequested.class,
                    HearingState.REQUESTED,
                    HearingConductGuards.IN_TIME)
            .row(HearingState.LAPSED, HearingRightNotified.class, HearingState.RIGHT_NOTICED)
            .row(
                    HearingState.REQUESTED,
                    HearingScheduled.class,
                    HearingState.SCHEDULED,
                    HearingConductGuards.PARTY_NOTIFIED,
                    HearingConductGuards.SEVEN_DAYS,
                    HearingConductGuards.OPEN_OR_SECRET,
                    HearingConductGuards.APPOINTED_NOT_INVESTIGATOR)
            .row(
                    HearingState.SCHEDULED,
                    HearingScheduled.class,
                    HearingState.SCHEDULED,
                    HearingConductGuards.PARTY_NOTIFIED,
                    HearingConductGuards.SEVEN_DAYS,
                    HearingConductGuards.OPEN_OR_SECRET,
                    HearingConductGuards.APPOINTED_NOT_INVESTIGATOR,
                    HearingConductGuards.APPOINTED_NOT_WITHDRAWN,
                    HearingConductGuards.NO_CHALLENGE_OPEN)
            .row(
                    HearingState.SCHEDULED,
                    PresiderChallenged.class,
                    HearingState.SCHEDULED,
                    HearingConductGuards.CHALLENGES_PRESIDER)
            .row(
                    HearingState.SCHEDULED,
                    PresiderChallengeDecided.class,
                    HearingState.SCHEDULED,
                    HearingConductGuards.CHALLENGE_OPEN)
            .row(
                    HearingState.SCHEDULED,
                    HearingHeld.class,
                    HearingState.HELD,
                    HearingConductGuards.TIME_REACHED,
                    HearingConductGuards.HELD_AS_NOTIFIED,
                    HearingConductGuards.PRESIDER_APPOINTED,
                    HearingConductGuards.PRESIDER_NOT_INVESTIGATOR,
                    HearingConductGuards.PRESIDER_NOT_WITHDRAWN,
                    HearingConductGuards.NO_CHALLENGE_OPEN,
                    HearingConductGuards.AGENTS,
                    HearingConductGuards.CASE_STATED,
                    HearingConductGuards.PARTY_HEARD)
            .row(
                    HearingState.SCHEDULED,
                    HearingAbandoned.class,
                    HearingState.ABANDONED,
                    HearingConductGuards.TIME_REACHED,
                    HearingConductGuards.GIVEN_UP,
                    HearingConductGuards.NO_CHALLENGE_OPEN)
            .row(HearingState.ABANDONED, HearingRightNotified.class, HearingState.RIGHT_NOTICED)
            .row(
                    HearingState.HELD,
                    HearingRecordSigned.class,
                    HearingState.RECORD_SIGNED,
                    HearingConductGuards.RECORD_CHECKED,
                    HearingConductGuards.SIGNED_OR_NOTED)
            .row(HearingState.RECORD_SIGNED, HearingRightNotified.class, HearingState.RIGHT_NOTICED)
            .build();

    /** The region of a case in which the hearing goes on. */
    public static final Region<HearingState> REGION = Region.of(TABLE, HearingState.NONE);

    private HearingLifecycle() {}
}
