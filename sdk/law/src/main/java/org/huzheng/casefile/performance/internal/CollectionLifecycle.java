package org.huzheng.casefile.performance.internal;

import org.huzheng.casefile.performance.FineBanked;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FineHandedIn;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;

/** Where money collected on the spot goes 当场收缴款的上缴; mirrored by {@code spec/state-machines/on-spot-collection.yaml}. */
public final class CollectionLifecycle {
    static final CaseTable<CollectionState> TABLE = CaseTable.<CollectionState>named("on-spot-collection")
            .row(CollectionState.NONE, FineCollectedOnSpot.class, CollectionState.COLLECTED)
            .row(CollectionState.COLLECTED, FineHandedIn.class, CollectionState.HANDED_IN)
            .row(CollectionState.HANDED_IN, FineBanked.class, CollectionState.BANKED)
            .row(CollectionState.BANKED, FineCollectedOnSpot.class, CollectionState.COLLECTED)
            .build();

    /** The region of a case in which that money is handed on. */
    public static final Region<CollectionState> REGION =
            Region.of(TABLE, CollectionState.NONE).following(FineCollectedOnSpot.class);

    private CollectionLifecycle() {}
}
