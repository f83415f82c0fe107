package org.huzheng.internal;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.Nullable;

/** What a builder must have been given before it builds. */
public final class Given {
    private Given() {}

    /**
     * The value.
     *
     * @throws HuzhengException ARGUMENT_INVALID naming it, if it was not given
     */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, name + " was not given");
        }
        return value;
    }

    /**
     * What was given must be able to stand together.
     *
     * @throws HuzhengException ARGUMENT_INVALID saying why, if it cannot
     */
    public static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, otherwise);
        }
    }

    /**
     * The number.
     *
     * @throws HuzhengException ARGUMENT_INVALID naming it, if it is below zero
     */
    public static int notNegative(int value, String name) {
        notNegative((long) value, name);
        return value;
    }

    /**
     * The number, for example an amount in fen.
     *
     * @throws HuzhengException ARGUMENT_INVALID naming it, if it is below zero
     */
    public static long notNegative(long value, String name) {
        if (value < 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, name + " is below zero");
        }
        return value;
    }
}
