package org.huzheng.casefile.execution.internal;

import org.huzheng.casefile.coercion.preservation.PreservedConfiscated;
import org.huzheng.casefile.coercion.seizure.GoodsAuctioned;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/**
 * What is held is confiscated or auctioned 涉案财物处置: whether the measure allows it is for its own machine to say, whether the
 * case does for this one; mirrored by {@code spec/state-machines/goods-disposal.yaml}.
 */
public final class DisposalLifecycle {
    static final TransitionTable<DisposalState, DisposalStep, Situation<?>> TABLE = table();

    /** The region. */
    public static final Region<DisposalState, ?> REGION = Region.of(TABLE, DisposalState.NONE)
            .following(GoodsConfiscated.class, DisposalStep.CONFISCATE)
            .following(PreservedConfiscated.class, DisposalStep.CONFISCATE)
            .following(GoodsAuctioned.class, DisposalStep.AUCTION);

    private DisposalLifecycle() {}

    private static TransitionTable<DisposalState, DisposalStep, Situation<?>> table() {
        TransitionTable.Builder<DisposalState, DisposalStep, Situation<?>> table =
                TransitionTable.named("goods-disposal");
        for (DisposalState state : DisposalState.values()) {
            table.row(state, DisposalStep.CONFISCATE, DisposalState.DISPOSED, DisposalGuards.BY_DECISION)
                    .row(
                            state,
                            DisposalStep.AUCTION,
                            DisposalState.DISPOSED,
                            DisposalGuards.REMEDIES_OVER,
                            DisposalGuards.FINE_DEMANDED);
        }
        return table.build();
    }
}
