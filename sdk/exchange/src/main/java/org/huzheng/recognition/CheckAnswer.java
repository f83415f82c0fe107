package org.huzheng.recognition;

import java.util.Optional;
import org.huzheng.finding.Verdict;

/** The answer 审查答复 to one of the receiver's checks. */
public enum CheckAnswer {
    /** 通过. */
    PASSED,
    /** 不适用: the check does not concern this evidence, by a rule that the answer names. */
    NOT_APPLICABLE,
    /** 无法判定: nobody could or did say; never a pass. */
    INDETERMINATE,
    /** 不通过. */
    FAILED;

    /** The answer a verdict is. */
    public static CheckAnswer of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** Whether it stands in nobody's way: passed, or not applicable. */
    public boolean clears() {
        return this == PASSED || this == NOT_APPLICABLE;
    }

    /** The worse of the two: FAILED over INDETERMINATE over the rest. */
    public CheckAnswer and(CheckAnswer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The answer as a verdict; empty if the check does not apply. */
    public Optional<Verdict> verdict() {
        return this == NOT_APPLICABLE ? Optional.empty() : Optional.of(Verdict.valueOf(name()));
    }
}
