package org.huzheng.server;

import java.time.Duration;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * What the operator demands of statements besides what the contract and the law say 受理策略. The bounds are the operator's
 * own: no law sets them.
 *
 * @param oldest how long ago a statement may have been issued when it arrives, unless a trusted timestamp in its signature
 *     tells when it was signed
 * @param clocks by how much the clocks of two departments may differ
 * @param longestContract the longest period a contract may run
 * @param longestGrant the longest period a grant may run
 */
public record IntakePolicy(Duration oldest, Duration clocks, Duration longestContract, Duration longestGrant) {
    /** Refuses what is not a duration one could wait for. */
    public IntakePolicy {
        if (clocks.isNegative()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "clocks: " + clocks);
        }
        for (Duration bound : new Duration[] {oldest, longestContract, longestGrant}) {
            if (bound.isNegative() || bound.isZero()) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "not a period: " + bound);
            }
        }
    }

    /** 24 hours to send a statement in, clocks within 5 minutes, contracts of 5 years at most, grants of 1 year. */
    public static IntakePolicy defaults() {
        return new IntakePolicy(
                Duration.ofHours(24), Duration.ofMinutes(5), Duration.ofDays(5 * 366), Duration.ofDays(366));
    }
}
