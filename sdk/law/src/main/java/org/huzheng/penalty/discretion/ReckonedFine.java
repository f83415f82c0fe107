package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.penalty.leniency.internal.Leniency;

/**
 * A fine as the benchmark reckons it 按基准计算的罚款, every step shown. People may choose another within the rules of {@link FineProposal#verdict}.
 *
 * @param proposal the fine and its adjustments
 * @param arithmetic every step, rounding included
 */
record ReckonedFine(FineProposal proposal, List<BilingualText> arithmetic) {
    /** Copies the list. */
    ReckonedFine {
        Objects.requireNonNull(proposal, "proposal");
        arithmetic = List.copyOf(arithmetic);
    }

    /**
     * The fine; empty where the benchmark leaves the amount to people: it names no start for the tier, or no measure for a
     * ground of leniency that holds.
     *
     * @param mitigate whether a ground that leaves the choice is taken as 减轻 rather than 从轻
     */
    static Optional<ReckonedFine> of(TierAnswer.Found found, Leniency leniency, boolean mitigate) {
        return new FineReckoning(found, leniency).reckoned(mitigate);
    }
}
