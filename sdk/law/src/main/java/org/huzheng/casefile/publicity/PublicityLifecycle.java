package org.huzheng.casefile.publicity;

import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** The publication of a decision 决定公开; mirrored by {@code spec/state-machines/decision-publicity.yaml}. */
public final class PublicityLifecycle {
    static final TransitionTable<PublicityState, PublicityEvent, Situation> TABLE =
            TransitionTable.<PublicityState, PublicityEvent, Situation>named("decision-publicity")
                    .row(
                            PublicityState.NONE,
                            PublicityEvent.PUBLISH,
                            PublicityState.PUBLISHED,
                            PublicityLaw.SOCIAL_IMPACT,
                            PublicityLaw.IN_FORCE,
                            PublicityLaw.COMPLETE,
                            PublicityLaw.OF_THIS_DECISION,
                            PublicityLaw.MASKED)
                    .row(
                            PublicityState.PUBLISHED,
                            PublicityEvent.WITHDRAW,
                            PublicityState.WITHDRAWN,
                            PublicityLaw.SET_ASIDE,
                            PublicityLaw.EXPLAINED)
                    .row(
                            PublicityState.WITHDRAWN,
                            PublicityEvent.PUBLISH,
                            PublicityState.PUBLISHED,
                            PublicityLaw.SOCIAL_IMPACT,
                            PublicityLaw.IN_FORCE,
                            PublicityLaw.COMPLETE,
                            PublicityLaw.OF_THIS_DECISION,
                            PublicityLaw.MASKED)
                    .build();

    /** The region of a case in which its decision is public or not. */
    public static final Region<PublicityState, PublicityEvent> REGION = Region.of(TABLE, PublicityState.NONE)
            .on(DecisionPublished.class, PublicityEvent.PUBLISH)
            .on(PublicationWithdrawn.class, PublicityEvent.WITHDRAW);

    private PublicityLifecycle() {}
}
