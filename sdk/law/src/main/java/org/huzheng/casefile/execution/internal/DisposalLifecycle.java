package org.huzheng.casefile.execution.internal;

import org.huzheng.casefile.coercion.preservation.PreservedConfiscated;
import org.huzheng.casefile.coercion.seizure.GoodsAuctioned;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;

/**
 * What is held is confiscated or auctioned 涉案财物处置: whether the measure allows it is for its own machine to say, whether the
 * case does for this one; mirrored by {@code spec/state-machines/goods-disposal.yaml}.
 */
public final class DisposalLifecycle {
    static final CaseTable<DisposalState> TABLE = table();

    /** The region. */
    public static final Region<DisposalState> REGION = Region.of(TABLE, DisposalState.NONE)
            .following(GoodsConfiscated.class)
            .following(PreservedConfiscated.class)
            .following(GoodsAuctioned.class);

    private DisposalLifecycle() {}

    private static CaseTable<DisposalState> table() {
        CaseTable.Builder<DisposalState> table = CaseTable.named("goods-disposal");
        for (DisposalState state : DisposalState.values()) {
            table.row(state, GoodsConfiscated.class, DisposalState.DISPOSED, DisposalGuards.BY_DECISION)
                    .row(
                            state,
                            PreservedConfiscated.class,
                            DisposalState.DISPOSED,
                            DisposalGuards.PRESERVED_BY_DECISION)
                    .row(
                            state,
                            GoodsAuctioned.class,
                            DisposalState.DISPOSED,
                            DisposalGuards.REMEDIES_OVER,
                            DisposalGuards.FINE_DEMANDED);
        }
        return table.build();
    }
}
