package org.huzheng.casefile.substitution.internal;

import java.util.Optional;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.substitution.ImmediateSubstitution;
import org.huzheng.casefile.substitution.SubstitutionDecided;
import org.huzheng.casefile.substitution.SubstitutionDemanded;
import org.huzheng.casefile.substitution.SubstitutionDone;
import org.huzheng.casefile.substitution.SubstitutionNotified;
import org.huzheng.casefile.substitution.SubstitutionStopped;
import org.huzheng.lifecycle.internal.TransitionTable;

/** How a duty is performed in the party’s stead 代履行; mirrored by {@code spec/state-machines/substitution.yaml}. */
public final class SubstitutionLifecycle {
    static final TransitionTable<SubstitutionState, SubstitutionStep, Situation<?>> TABLE = table();

    /** The region of a case in which somebody performs in the party’s stead. */
    public static final Region<SubstitutionState, SubstitutionStep> REGION = Region.of(TABLE, SubstitutionState.NONE)
            .on(SubstitutionDecided.class, SubstitutionStep.DECIDE)
            .on(SubstitutionDemanded.class, SubstitutionStep.DEMAND)
            .on(SubstitutionStopped.class, SubstitutionStep.STOP)
            .on(SubstitutionDone.class, SubstitutionStep.DO)
            .on(
                    ImmediateSubstitution.class,
                    event -> Optional.of(
                            event.partyPresent() ? SubstitutionStep.DO_AT_ONCE : SubstitutionStep.DO_IN_ABSENCE))
            .on(SubstitutionNotified.class, SubstitutionStep.NOTIFY);

    private SubstitutionLifecycle() {}

    private static TransitionTable<SubstitutionState, SubstitutionStep, Situation<?>> table() {
        return TransitionTable.<SubstitutionState, SubstitutionStep, Situation<?>>named("substitution")
                .row(
                        SubstitutionState.NONE,
                        SubstitutionStep.DECIDE,
                        SubstitutionState.DECIDED,
                        SubstitutionGuards.DANGER,
                        SubstitutionGuards.DEMAND_IGNORED,
                        SubstitutionGuards.DISINTERESTED,
                        SubstitutionGuards.CONTENT)
                .row(SubstitutionState.DECIDED, SubstitutionStep.DEMAND, SubstitutionState.DEMANDED)
                .row(
                        SubstitutionState.DECIDED,
                        SubstitutionStep.STOP,
                        SubstitutionState.STOPPED,
                        SubstitutionGuards.PROVED)
                .row(
                        SubstitutionState.DEMANDED,
                        SubstitutionStep.STOP,
                        SubstitutionState.STOPPED,
                        SubstitutionGuards.PROVED)
                .row(
                        SubstitutionState.DEMANDED,
                        SubstitutionStep.DO,
                        SubstitutionState.DONE,
                        SubstitutionGuards.THREE_DAYS,
                        SubstitutionGuards.SUPERVISED,
                        SubstitutionGuards.SIGNED,
                        SubstitutionGuards.REASONABLE_COST,
                        SubstitutionGuards.NO_FORCE)
                .row(
                        SubstitutionState.NONE,
                        SubstitutionStep.DO_AT_ONCE,
                        SubstitutionState.DONE,
                        SubstitutionGuards.PARTY_UNABLE)
                .row(
                        SubstitutionState.NONE,
                        SubstitutionStep.DO_IN_ABSENCE,
                        SubstitutionState.NOTICE_DUE,
                        SubstitutionGuards.PARTY_UNABLE)
                .row(SubstitutionState.NOTICE_DUE, SubstitutionStep.NOTIFY, SubstitutionState.DONE)
                .build();
    }
}
