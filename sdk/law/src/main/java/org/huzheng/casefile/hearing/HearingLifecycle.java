package org.huzheng.casefile.hearing;

import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** How a hearing goes 听证程序 (行政处罚法 63–65); mirrored by {@code spec/state-machines/hearing.yaml}. */
public final class HearingLifecycle {
    static final TransitionTable<HearingState, HearingEvent, Situation> TABLE =
            TransitionTable.<HearingState, HearingEvent, Situation>named("hearing")
                    .row(HearingState.NONE, HearingEvent.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(HearingState.RIGHT_NOTICED, HearingEvent.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(HearingState.RIGHT_NOTICED, HearingEvent.LAPSE, HearingState.LAPSED, HearingLaw.PERIOD_OVER)
                    .row(HearingState.RIGHT_NOTICED, HearingEvent.REQUEST, HearingState.REQUESTED, HearingLaw.IN_TIME)
                    .row(HearingState.LAPSED, HearingEvent.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(
                            HearingState.REQUESTED,
                            HearingEvent.SCHEDULE,
                            HearingState.SCHEDULED,
                            HearingLaw.PARTY_NOTIFIED,
                            HearingLaw.SEVEN_DAYS,
                            HearingLaw.OPEN_OR_SECRET,
                            HearingLaw.PRESIDER_NOT_INVESTIGATOR)
                    .row(
                            HearingState.SCHEDULED,
                            HearingEvent.SCHEDULE,
                            HearingState.SCHEDULED,
                            HearingLaw.PARTY_NOTIFIED,
                            HearingLaw.SEVEN_DAYS,
                            HearingLaw.OPEN_OR_SECRET,
                            HearingLaw.PRESIDER_NOT_INVESTIGATOR,
                            HearingLaw.PRESIDER_NOT_WITHDRAWN,
                            HearingLaw.NO_CHALLENGE_OPEN)
                    .row(
                            HearingState.SCHEDULED,
                            HearingEvent.CHALLENGE,
                            HearingState.SCHEDULED,
                            HearingLaw.CHALLENGES_PRESIDER)
                    .row(
                            HearingState.SCHEDULED,
                            HearingEvent.DECIDE_CHALLENGE,
                            HearingState.SCHEDULED,
                            HearingLaw.CHALLENGE_OPEN)
                    .row(
                            HearingState.SCHEDULED,
                            HearingEvent.HOLD,
                            HearingState.HELD,
                            HearingLaw.TIME_REACHED,
                            HearingLaw.HELD_AS_NOTIFIED,
                            HearingLaw.PRESIDER_APPOINTED,
                            HearingLaw.PRESIDER_NOT_INVESTIGATOR,
                            HearingLaw.PRESIDER_NOT_WITHDRAWN,
                            HearingLaw.NO_CHALLENGE_OPEN,
                            HearingLaw.AGENTS,
                            HearingLaw.CASE_STATED,
                            HearingLaw.PARTY_HEARD)
                    .row(
                            HearingState.SCHEDULED,
                            HearingEvent.ABANDON,
                            HearingState.ABANDONED,
                            HearingLaw.TIME_REACHED,
                            HearingLaw.GIVEN_UP,
                            HearingLaw.NO_CHALLENGE_OPEN)
                    .row(HearingState.ABANDONED, HearingEvent.NOTIFY, HearingState.RIGHT_NOTICED)
                    .row(
                            HearingState.HELD,
                            HearingEvent.SIGN_RECORD,
                            HearingState.RECORD_SIGNED,
                            HearingLaw.RECORD_CHECKED,
                            HearingLaw.SIGNED_OR_NOTED)
                    .row(HearingState.RECORD_SIGNED, HearingEvent.NOTIFY, HearingState.RIGHT_NOTICED)
                    .build();

    /** The region of a case in which the hearing goes on. */
    public static final Region<HearingState, HearingEvent> REGION = Region.of(TABLE, HearingState.NONE)
            .on(HearingRightNotified.class, HearingEvent.NOTIFY)
            .on(HearingRightLapsed.class, HearingEvent.LAPSE)
            .on(HearingRequested.class, HearingEvent.REQUEST)
            .on(HearingScheduled.class, HearingEvent.SCHEDULE)
            .on(PresiderChallenged.class, HearingEvent.CHALLENGE)
            .on(PresiderChallengeDecided.class, HearingEvent.DECIDE_CHALLENGE)
            .on(HearingHeld.class, HearingEvent.HOLD)
            .on(HearingAbandoned.class, HearingEvent.ABANDON)
            .on(HearingRecordSigned.class, HearingEvent.SIGN_RECORD);

    private HearingLifecycle() {}
}
