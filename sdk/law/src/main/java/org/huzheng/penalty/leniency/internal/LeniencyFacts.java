package org.huzheng.penalty.leniency.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.leniency.Circumstance;

/**
 * What leniency depends on 从宽所依据的事实.
 *
 * @param offender who acted
 * @param span when
 * @param circumstances what was found
 * @param otherGrounds provisions that demand mitigation besides (行政处罚法 32(1)(5)); only laws, regulations and rules count
 * @param faultIrrelevant the provision that punishes without fault (33(2)), if one does; only laws and administrative
 *     regulations count
 */
public record LeniencyFacts(
        Offender offender,
        ActSpan span,
        Set<Circumstance> circumstances,
        List<LegalBasis> otherGrounds,
        Optional<LegalBasis> faultIrrelevant) {
    /** Copies set and list. */
    public LeniencyFacts {
        Objects.requireNonNull(offender, "offender");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(faultIrrelevant, "faultIrrelevant");
        circumstances = Set.copyOf(circumstances);
        otherGrounds = List.copyOf(otherGrounds);
    }

    /** Without provisions of other laws. */
    public static LeniencyFacts of(Offender offender, ActSpan span, Set<Circumstance> circumstances) {
        return new LeniencyFacts(offender, span, circumstances, List.of(), Optional.empty());
    }
}
