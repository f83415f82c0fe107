package org.huzheng.casefile.coercion;

import java.util.Objects;
import java.util.Set;

/**
 * An extension 延长 of a seal, seizure or freeze (行政强制法 25, 32).
 *
 * @param approver who approved it
 * @param complexity in what the case is complex 情况复杂; empty if nothing is said
 * @param days by how many calendar days
 * @param steps which of these were done
 */
public record Extension(Approver approver, String complexity, int days, Set<Step> steps) {
    /** How the party is told of an extension 告知 (行政强制法 25(2), 32(2)). */
    public enum Step {
        /** The party was told in writing. */
        TOLD_IN_WRITING,
        /** With reasons. */
        REASONS_GIVEN
    }

    /** All are required. */
    public Extension {
        steps = Set.copyOf(steps);
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(complexity, "complexity");
    }

    /** Whether the party was told in writing. */
    public boolean toldInWriting() {
        return steps.contains(Step.TOLD_IN_WRITING);
    }

    /** Whether with reasons. */
    public boolean reasonsGiven() {
        return steps.contains(Step.REASONS_GIVEN);
    }

    /** Whether it is 1–30 days. */
    public boolean isWithinThirtyDays() {
        return days >= 1 && days <= 30;
    }
}
