package org.huzheng.casefile.publicity.internal;

import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.publicity.DecisionPublished;
import org.huzheng.casefile.publicity.PublicationWithdrawn;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The publication of a decision 决定公开; mirrored by {@code spec/state-machines/decision-publicity.yaml}. */
public final class PublicityLifecycle {
    static final TransitionTable<PublicityState, PublicityStep, Situation<?>> TABLE =
            TransitionTable.<PublicityState, PublicityStep, Situation<?>>named("decision-publicity")
                    .row(
                            PublicityState.NONE,
                            PublicityStep.PUBLISH,
                            PublicityState.PUBLISHED,
                            PublicityGuards.SOCIAL_IMPACT,
                            PublicityGuards.IN_FORCE,
                            PublicityGuards.COMPLETE,
                            PublicityGuards.OF_THIS_DECISION,
                            PublicityGuards.MASKED)
                    .row(
                            PublicityState.PUBLISHED,
                            PublicityStep.WITHDRAW,
                            PublicityState.WITHDRAWN,
                            PublicityGuards.SET_ASIDE,
                            PublicityGuards.EXPLAINED)
                    .row(
                            PublicityState.WITHDRAWN,
                            PublicityStep.PUBLISH,
                            PublicityState.PUBLISHED,
                            PublicityGuards.SOCIAL_IMPACT,
                            PublicityGuards.IN_FORCE,
                            PublicityGuards.COMPLETE,
                            PublicityGuards.OF_THIS_DECISION,
                            PublicityGuards.MASKED)
                    .build();

    /** The region of a case in which its decision is public or not. */
    public static final Region<PublicityState, PublicityStep> REGION = Region.of(TABLE, PublicityState.NONE)
            .on(DecisionPublished.class, PublicityStep.PUBLISH)
            .on(PublicationWithdrawn.class, PublicityStep.WITHDRAW);

    private PublicityLifecycle() {}
}
