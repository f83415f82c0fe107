package org.huzheng.casefile.substitution;

import java.util.Optional;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** How a duty is performed in the party’s stead 代履行; mirrored by {@code spec/state-machines/substitution.yaml}. */
public final class SubstitutionLifecycle {
    static final TransitionTable<SubstitutionState, SubstitutionEvent, Situation> TABLE = table();

    /** The region of a case in which somebody performs in the party’s stead. */
    public static final Region<SubstitutionState, SubstitutionEvent> REGION = Region.of(TABLE, SubstitutionState.NONE)
            .on(SubstitutionDecided.class, SubstitutionEvent.DECIDE)
            .on(SubstitutionDemanded.class, SubstitutionEvent.DEMAND)
            .on(SubstitutionStopped.class, SubstitutionEvent.STOP)
            .on(SubstitutionDone.class, SubstitutionEvent.DO)
            .on(
                    ImmediateSubstitution.class,
                    event -> Optional.of(
                            event.partyPresent() ? SubstitutionEvent.DO_AT_ONCE : SubstitutionEvent.DO_IN_ABSENCE))
            .on(SubstitutionNotified.class, SubstitutionEvent.NOTIFY);

    private SubstitutionLifecycle() {}

    private static TransitionTable<SubstitutionState, SubstitutionEvent, Situation> table() {
        return TransitionTable.<SubstitutionState, SubstitutionEvent, Situation>named("substitution")
                .row(
                        SubstitutionState.NONE,
                        SubstitutionEvent.DECIDE,
                        SubstitutionState.DECIDED,
                        SubstitutionLaw.DANGER,
                        SubstitutionLaw.DEMAND_IGNORED,
                        SubstitutionLaw.DISINTERESTED,
                        SubstitutionLaw.CONTENT)
                .row(SubstitutionState.DECIDED, SubstitutionEvent.DEMAND, SubstitutionState.DEMANDED)
                .row(
                        SubstitutionState.DECIDED,
                        SubstitutionEvent.STOP,
                        SubstitutionState.STOPPED,
                        SubstitutionLaw.PROVED)
                .row(
                        SubstitutionState.DEMANDED,
                        SubstitutionEvent.STOP,
                        SubstitutionState.STOPPED,
                        SubstitutionLaw.PROVED)
                .row(
                        SubstitutionState.DEMANDED,
                        SubstitutionEvent.DO,
                        SubstitutionState.DONE,
                        SubstitutionLaw.THREE_DAYS,
                        SubstitutionLaw.SUPERVISED,
                        SubstitutionLaw.SIGNED,
                        SubstitutionLaw.REASONABLE_COST,
                        SubstitutionLaw.NO_FORCE)
                .row(
                        SubstitutionState.NONE,
                        SubstitutionEvent.DO_AT_ONCE,
                        SubstitutionState.DONE,
                        SubstitutionLaw.PARTY_UNABLE)
                .row(
                        SubstitutionState.NONE,
                        SubstitutionEvent.DO_IN_ABSENCE,
                        SubstitutionState.NOTICE_DUE,
                        SubstitutionLaw.PARTY_UNABLE)
                .row(SubstitutionState.NOTICE_DUE, SubstitutionEvent.NOTIFY, SubstitutionState.DONE)
                .build();
    }
}
