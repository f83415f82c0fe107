package org.huzheng.finding;

/** The conclusion 结论 of a check. There is no fourth value: what is unknown or missing is not passed. */
public enum Verdict {
    /** 通过: checked, and nothing wrong. */
    PASSED,
    /** 无法判定: could not be checked; not a pass. */
    INDETERMINATE,
    /** 不通过: checked, and wrong. */
    FAILED;

    /** The worse of the two: FAILED over INDETERMINATE over PASSED. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
