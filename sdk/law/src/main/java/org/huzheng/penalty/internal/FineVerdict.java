package org.huzheng.penalty.internal;

import java.util.List;
import java.util.Objects;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.LegalReason;

/**
 * Whether a fine may be imposed 罚款裁量审查结论.
 *
 * @param allowed the range that tier and adjustments allow
 * @param against everything that stands against it; empty if nothing does
 * @param notes what must be told in the decision: the grounds it rests on, and why it deviates
 */
public record FineVerdict(FineRange allowed, List<LegalReason> against, List<LegalReason> notes) {
    /** Copies the lists. */
    public FineVerdict {
        Objects.requireNonNull(allowed, "allowed");
        against = List.copyOf(against);
        notes = List.copyOf(notes);
    }

    /** Whether nothing stands against it. */
    public boolean passes() {
        return against.isEmpty();
    }
}
