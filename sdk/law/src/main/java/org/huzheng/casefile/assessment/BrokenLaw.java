package org.huzheng.casefile.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.PriorFine;

/**
 * What the act broke, and what is due for it 适用的处罚规定.
 *
 * @param norms every provision that fines the act, with its range here (行政处罚法 29); empty if none does
 * @param keyField whether the matter lies in a key field 重点领域, for which a local rule's ceiling may be higher
 * @param priorFines fines already imposed on the party, by whatever department (29)
 * @param gains the unlawful gains (28(2)); empty if there are none
 * @param changed the provision before and after a change between act and decision (37); empty if it did not change
 */
public record BrokenLaw(
        List<FineNorm> norms,
        boolean keyField,
        List<PriorFine> priorFines,
        Optional<UnlawfulGains> gains,
        Optional<ChangedLaw> changed) {
    /** Copies the lists. */
    public BrokenLaw {
        norms = List.copyOf(norms);
        priorFines = List.copyOf(priorFines);
        Objects.requireNonNull(gains, "gains");
        Objects.requireNonNull(changed, "changed");
    }

    /** These provisions, with no fine before, no gains and no change of law. */
    public static BrokenLaw of(FineNorm... norms) {
        return new BrokenLaw(List.of(norms), false, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same with unlawful gains. */
    public BrokenLaw with(UnlawfulGains found) {
        return new BrokenLaw(norms, keyField, priorFines, Optional.of(found), changed);
    }

    /** The same with a fine imposed before. */
    public BrokenLaw with(PriorFine fine) {
        return new BrokenLaw(norms, keyField, List.of(fine), gains, changed);
    }

    /** The same after a change of law. */
    public BrokenLaw with(ChangedLaw change) {
        return new BrokenLaw(norms, keyField, priorFines, gains, Optional.of(change));
    }
}
