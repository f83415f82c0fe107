package org.huzheng.recognition.internal.basis;

/** Who can answer a check 答复主体. */
public enum AnsweredBy {
    /** The program, from what was verified. */
    MACHINE,
    /** The reviewing officer, in person. */
    REVIEWER,
    /** The program where the facts settle it; otherwise the reviewing officer. */
    EITHER,
    /** The program for one part, the reviewing officer for another; both must pass. */
    BOTH;

    /** Whether a policy may ask this where the contract asks the other: the same, or a person besides. */
    public boolean atLeast(AnsweredBy floor) {
        return this == floor || (floor == EITHER && this == BOTH);
    }
}
