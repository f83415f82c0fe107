package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.internal.FineVerdict;
import org.huzheng.penalty.leniency.internal.Leniency;

/**
 * A fine somebody means to impose 拟处罚款.
 *
 * @param fen the fine in fen
 * @param adjustments how it departs from its tier
 * @param deviation why it leaves what tier and adjustments allow; empty if it does not
 */
public record FineProposal(long fen, List<Adjustment> adjustments, Optional<String> deviation) {
    /** Copies the list. */
    public FineProposal {
        Objects.requireNonNull(deviation, "deviation");
        adjustments = List.copyOf(adjustments);
    }

    /** A fine with these adjustments and no deviation. */
    public static FineProposal of(long fen, Adjustment... adjustments) {
        return new FineProposal(fen, List.of(adjustments), Optional.empty());
    }

    /** The same fine, with the reason why it deviates. */
    public FineProposal deviating(String reason) {
        return new FineProposal(fen, adjustments, Optional.of(reason));
    }

    /** The verdict on it within a tier of a benchmark. */
    public FineVerdict verdict(TierAnswer.Found found, Leniency leniency) {
        return FineCheck.verify(found, leniency, this);
    }

    /** The verdict on it where no benchmark is in force: the provision's own range is all there is to keep. */
    public FineVerdict verdict(FineNorm norm, Leniency leniency) {
        return FineCheck.verify(norm, leniency, this);
    }

    boolean has(Adjustment adjustment) {
        return adjustments.contains(adjustment);
    }

    boolean isExplained() {
        return deviation.map(reason -> !reason.isBlank()).orElse(false);
    }
}
