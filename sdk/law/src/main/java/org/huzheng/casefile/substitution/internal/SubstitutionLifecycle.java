package org.huzheng.casefile.substitution.internal;

import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Trigger;
import org.huzheng.casefile.substitution.ImmediateSubstitution;
import org.huzheng.casefile.substitution.SubstitutionDecided;
import org.huzheng.casefile.substitution.SubstitutionDemanded;
import org.huzheng.casefile.substitution.SubstitutionDone;
import org.huzheng.casefile.substitution.SubstitutionNotified;
import org.huzheng.casefile.substitution.SubstitutionStopped;

/** How a duty is performed in the party’s stead 代履行; mirrored by {@code spec/state-machines/substitution.yaml}. */
public final class SubstitutionLifecycle {
    private static final Trigger<ImmediateSubstitution> BEFORE_THE_PARTY =
            Trigger.of(ImmediateSubstitution.class, "present", ImmediateSubstitution::partyPresent);

    private static final Trigger<ImmediateSubstitution> IN_ABSENCE =
            Trigger.of(ImmediateSubstitution.class, "absent", done -> !done.partyPresent());

    static final CaseTable<SubstitutionState> TABLE = table();

    /** The region of a case in which somebody performs in the party’s stead. */
    public static final Region<SubstitutionState> REGION = Region.of(TABLE, SubstitutionState.NONE);

    private SubstitutionLifecycle() {}

    private static CaseTable<SubstitutionState> table() {
        return CaseTable.<SubstitutionState>named("substitution")
                .row(
                        SubstitutionState.NONE,
                        SubstitutionDecided.class,
                        SubstitutionState.DECIDED,
                        SubstitutionGuards.DANGER,
                        SubstitutionGuards.DEMAND_IGNORED,
                        SubstitutionGuards.DISINTERESTED,
                        SubstitutionGuards.CONTENT)
                .row(SubstitutionState.DECIDED, SubstitutionDemanded.class, SubstitutionState.DEMANDED)
                .row(
                        SubstitutionState.DECIDED,
                        SubstitutionStopped.class,
                        SubstitutionState.STOPPED,
                        SubstitutionGuards.PROVED)
                .row(
                        SubstitutionState.DEMANDED,
                        SubstitutionStopped.class,
                        SubstitutionState.STOPPED,
                        SubstitutionGuards.PROVED)
                .row(
                        SubstitutionState.DEMANDED,
                        SubstitutionDone.class,
                        SubstitutionState.DONE,
                        SubstitutionGuards.THREE_DAYS,
                        SubstitutionGuards.SUPERVISED,
                        SubstitutionGuards.SIGNED,
                        SubstitutionGuards.REASONABLE_COST,
                        SubstitutionGuards.NO_FORCE)
                .row(SubstitutionState.NONE, BEFORE_THE_PARTY, SubstitutionState.DONE, SubstitutionGuards.PARTY_UNABLE)
                .row(SubstitutionState.NONE, IN_ABSENCE, SubstitutionState.NOTICE_DUE, SubstitutionGuards.PARTY_UNABLE)
                .row(SubstitutionState.NOTICE_DUE, SubstitutionNotified.class, SubstitutionState.DONE)
                .build();
    }
}
