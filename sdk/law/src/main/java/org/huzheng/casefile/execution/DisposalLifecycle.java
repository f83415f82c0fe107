package org.huzheng.casefile.execution;

import org.huzheng.casefile.coercion.preservation.PreservationAct;
import org.huzheng.casefile.coercion.seizure.SeizureAct;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/**
 * What is held is confiscated or auctioned 涉案财物处置: whether the measure allows it is for its own machine to say, whether the
 * case does for this one; mirrored by {@code spec/state-machines/goods-disposal.yaml}.
 */
public final class DisposalLifecycle {
    static final TransitionTable<DisposalState, DisposalStep, Situation> TABLE = table();

    /** The region. */
    public static final Region<DisposalState, ?> REGION = Region.of(TABLE, DisposalState.NONE)
            .following(SeizureAct.GoodsConfiscated.class, DisposalStep.CONFISCATE)
            .following(PreservationAct.PreservedConfiscated.class, DisposalStep.CONFISCATE)
            .following(SeizureAct.GoodsAuctioned.class, DisposalStep.AUCTION);

    private DisposalLifecycle() {}

    private static TransitionTable<DisposalState, DisposalStep, Situation> table() {
        TransitionTable.Builder<DisposalState, DisposalStep, Situation> table = TransitionTable.named("goods-disposal");
        for (DisposalState state : DisposalState.values()) {
            table.row(state, DisposalStep.CONFISCATE, DisposalState.DISPOSED, DisposalLaw.BY_DECISION)
                    .row(
                            state,
                            DisposalStep.AUCTION,
                            DisposalState.DISPOSED,
                            DisposalLaw.REMEDIES_OVER,
                            DisposalLaw.FINE_DEMANDED);
        }
        return table.build();
    }
}
