package org.huzheng.casefile.performance;

import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** Where money collected on the spot goes 当场收缴款的上缴; mirrored by {@code spec/state-machines/on-spot-collection.yaml}. */
public final class CollectionLifecycle {
    static final TransitionTable<CollectionState, CollectionEvent, Situation> TABLE =
            TransitionTable.<CollectionState, CollectionEvent, Situation>named("on-spot-collection")
                    .row(CollectionState.NONE, CollectionEvent.COLLECT, CollectionState.COLLECTED)
                    .row(CollectionState.COLLECTED, CollectionEvent.HAND_IN, CollectionState.HANDED_IN)
                    .row(CollectionState.HANDED_IN, CollectionEvent.BANK, CollectionState.BANKED)
                    .row(CollectionState.BANKED, CollectionEvent.COLLECT, CollectionState.COLLECTED)
                    .build();

    /** The region of a case in which that money is handed on. */
    public static final Region<CollectionState, CollectionEvent> REGION = Region.of(TABLE, CollectionState.NONE)
            .following(FineCollectedOnSpot.class, CollectionEvent.COLLECT)
            .on(FineHandedIn.class, CollectionEvent.HAND_IN)
            .on(FineBanked.class, CollectionEvent.BANK);

    private CollectionLifecycle() {}
}
