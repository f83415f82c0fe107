package org.huzheng.casefile.coercion;

import java.util.Objects;

/**
 * An extension 延长 of a seal, seizure or freeze (行政强制法 25, 32).
 *
 * @param approver who approved it
 * @param complexity in what the case is complex 情况复杂; empty if nothing is said
 * @param days by how many calendar days
 * @param toldInWriting whether the party was told in writing
 * @param reasonsGiven whether with reasons
 */
public record Extension(Approver approver, String complexity, int days, boolean toldInWriting, boolean reasonsGiven) {
    /** All are required. */
    public Extension {
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(complexity, "complexity");
    }

    /** Whether it is 1–30 days. */
    public boolean isWithinThirtyDays() {
        return days >= 1 && days <= 30;
    }
}
