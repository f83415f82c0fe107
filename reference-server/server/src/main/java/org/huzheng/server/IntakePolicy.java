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
 * @param acknowledgementDays within how many working days a recall that names no day is to be acknowledged
 */
public record IntakePolicy(
        Duration oldest, Duration clocks, Duration longestContract, Duration longestGrant, int acknowledgementDays) {
    private static final int ACKNOWLEDGEMENT_DAYS = 5;

    /** Refuses what is not a duration one could wait for. */
    public IntakePolicy {
        if (clocks.isNegative()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "clocks: " + clocks);
        }
        if (acknowledgementDays < 1 || acknowledgementDays > 250) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "acknowledgement: " + acknowledgementDays);
        }
        for (Duration bound : new Duration[] {oldest, longestContract, longestGrant}) {
            if (bound.isNegative() || bound.isZero()) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "not a period: " + bound);
            }
        }
    }

    /** The same, with five working days to acknowledge a recall. */
    public IntakePolicy(Duration oldest, Duration clocks, Duration longestContract, Duration longestGrant) {
        this(oldest, clocks, longestContract, longestGrant, ACKNOWLEDGEMENT_DAYS);
    }

    /** The same, with so many working days to acknowledge a recall. */
    public IntakePolicy acknowledgingWithin(int workingDays) {
        return new IntakePolicy(oldest, clocks, longestContract, longestGrant, workingDays);
    }

    /** 24 hours to send a statement in, clocks within 5 minutes, contracts of 5 years at most, grants of 1 year. */
    public static IntakePolicy defaults() {
        return new IntakePolicy(
                Duration.ofHours(24), Duration.ofMinutes(5), Duration.ofDays(5 * 366), Duration.ofDays(366));
    }
}
