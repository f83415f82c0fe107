package org.huzheng.casefile.publicity.internal;

import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.publicity.DecisionPublished;
import org.huzheng.casefile.publicity.PublicationWithdrawn;

/** The publication of a decision 决定公开; mirrored by {@code spec/state-machines/decision-publicity.yaml}. */
public final class PublicityLifecycle {
    static final CaseTable<PublicityState> TABLE = CaseTable.<PublicityState>named("decision-publicity")
            .row(
                    PublicityState.NONE,
                    DecisionPublished.class,
                    PublicityState.PUBLISHED,
                    PublicityGuards.SOCIAL_IMPACT,
                    PublicityGuards.IN_FORCE,
                    PublicityGuards.COMPLETE,
                    PublicityGuards.OF_THIS_DECISION,
                    PublicityGuards.MASKED)
            .row(
                    PublicityState.PUBLISHED,
                    PublicationWithdrawn.class,
                    PublicityState.WITHDRAWN,
                    PublicityGuards.SET_ASIDE,
                    PublicityGuards.EXPLAINED)
            .row(
                    PublicityState.WITHDRAWN,
                    DecisionPublished.class,
                    PublicityState.PUBLISHED,
                    PublicityGuards.SOCIAL_IMPACT,
                    PublicityGuards.IN_FORCE,
                    PublicityGuards.COMPLETE,
                    PublicityGuards.OF_THIS_DECISION,
                    PublicityGuards.MASKED)
            .build();

    /** The region of a case in which its decision is public or not. */
    public static final Region<PublicityState> REGION = Region.of(TABLE, PublicityState.NONE);

    private PublicityLifecycle() {}
}
