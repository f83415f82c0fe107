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
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/** How a hearing goes 听证程序 (行政处罚法 63–65); mirrored by {@code spec/state-machines/hearing.yaml}. */
public final class HearingLifecycle {
    static final TransitionTable<HearingState, HearingStep, Situation<?>> TABLE =
            TransitionTable.<HearingState, HearingStep, Situation<?>>named("hearing")
                    .row(HearingState.NONE, HearingStep.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(HearingState.RIGHT_NOTICED, HearingStep.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(
                            HearingState.RIGHT_NOTICED,
                            HearingStep.LAPSE,
                            HearingState.LAPSED,
                            HearingConductGuards.PERIOD_OVER)
                    .row(
                            HearingState.RIGHT_NOTICED,
                            HearingStep.REQUEST,
                            HearingState.REQUESTED,
                            HearingConductGuards.IN_TIME)
                    .row(HearingState.LAPSED, HearingStep.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(
                            HearingState.REQUESTED,
                            HearingStep.SCHEDULE,
                            HearingState.SCHEDULED,
                            HearingConductGuards.PARTY_NOTIFIED,
                            HearingConductGuards.SEVEN_DAYS,
                            HearingConductGuards.OPEN_OR_SECRET,
                            HearingConductGuards.PRESIDER_NOT_INVESTIGATOR)
                    .row(
                            HearingState.SCHEDULED,
                            HearingStep.SCHEDULE,
                            HearingState.SCHEDULED,
                            HearingConductGuards.PARTY_NOTIFIED,
                            HearingConductGuards.SEVEN_DAYS,
                            HearingConductGuards.OPEN_OR_SECRET,
                            HearingConductGuards.PRESIDER_NOT_INVESTIGATOR,
                            HearingConductGuards.PRESIDER_NOT_WITHDRAWN,
                            HearingConductGuards.NO_CHALLENGE_OPEN)
                    .row(
                            HearingState.SCHEDULED,
                            HearingStep.CHALLENGE,
                            HearingState.SCHEDULED,
                            HearingConductGuards.CHALLENGES_PRESIDER)
                    .row(
                            HearingState.SCHEDULED,
                            HearingStep.DECIDE_CHALLENGE,
                            HearingState.SCHEDULED,
                            HearingConductGuards.CHALLENGE_OPEN)
                    .row(
                            HearingState.SCHEDULED,
                            HearingStep.HOLD,
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
                            HearingStep.ABANDON,
                            HearingState.ABANDONED,
                            HearingConductGuards.TIME_REACHED,
                            HearingConductGuards.GIVEN_UP,
                            HearingConductGuards.NO_CHALLENGE_OPEN)
                    .row(HearingState.ABANDONED, HearingStep.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(
                            HearingState.HELD,
                            HearingStep.SIGN_RECORD,
                            HearingState.RECORD_SIGNED,
                            HearingConductGuards.RECORD_CHECKED,
                            HearingConductGuards.SIGNED_OR_NOTED)
                    .row(HearingState.RECORD_SIGNED, HearingStep.NOTIFY, HearingState.RIGHT_NOTICED)
                    .build();

    /** The region of a case in which the hearing goes on. */
    public static final Region<HearingState, HearingStep> REGION = Region.of(TABLE, HearingState.NONE)
            .on(HearingRightNotified.class, HearingStep.NOTIFY)
            .on(HearingRightLapsed.class, HearingStep.LAPSE)
            .on(HearingRequested.class, HearingStep.REQUEST)
            .on(HearingScheduled.class, HearingStep.SCHEDULE)
            .on(PresiderChallenged.class, HearingStep.CHALLENGE)
            .on(PresiderChallengeDecided.class, HearingStep.DECIDE_CHALLENGE)
            .on(HearingHeld.class, HearingStep.HOLD)
            .on(HearingAbandoned.class, HearingStep.ABANDON)
            .on(HearingRecordSigned.class, HearingStep.SIGN_RECORD);

    private HearingLifecycle() {}
}
