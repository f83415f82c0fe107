package org.huzheng.casefile.performance.internal;

import org.huzheng.casefile.performance.FineBanked;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FineHandedIn;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/** Where money collected on the spot goes 当场收缴款的上缴; mirrored by {@code spec/state-machines/on-spot-collection.yaml}. */
public final class CollectionLifecycle {
    static final TransitionTable<CollectionState, CollectionStep, Situation<?>> TABLE =
            TransitionTable.<CollectionState, CollectionStep, Situation<?>>named("on-spot-collection")
                    .row(CollectionState.NONE, CollectionStep.COLLECT, CollectionState.COLLECTED)
                    .row(CollectionState.COLLECTED, CollectionStep.HAND_IN, CollectionState.HANDED_IN)
                    .row(CollectionState.HANDED_IN, CollectionStep.BANK, CollectionState.BANKED)
                    .row(CollectionState.BANKED, CollectionStep.COLLECT, CollectionState.COLLECTED)
                    .build();

    /** The region of a case in which that money is handed on. */
    public static final Region<CollectionState, CollectionStep> REGION = Region.of(TABLE, CollectionState.NONE)
            .following(FineCollectedOnSpot.class, CollectionStep.COLLECT)
            .on(FineHandedIn.class, CollectionStep.HAND_IN)
            .on(FineBanked.class, CollectionStep.BANK);

    private CollectionLifecycle() {}
}
