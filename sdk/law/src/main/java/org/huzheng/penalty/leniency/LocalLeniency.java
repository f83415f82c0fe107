package org.huzheng.penalty.leniency;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * What a locality asks for besides before a first violation goes unpunished 首违不罚的地方附加条件. It narrows only what the statute
 * leaves open 可以不予; never what it commands.
 *
 * @param cooperationNeeded whether the party must be willing to cooperate 愿意配合
 * @param source the local document that says so; blank if nothing is asked
 */
public record LocalLeniency(boolean cooperationNeeded, String source) {
    /**
     * A condition needs a source.
     *
     * @throws HuzhengException ARGUMENT_INVALID for a condition without one
     */
    public LocalLeniency {
        if (cooperationNeeded && source.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a local condition needs its source");
        }
    }

    /** The statute alone. */
    public static LocalLeniency none() {
        return new LocalLeniency(false, "");
    }
}
