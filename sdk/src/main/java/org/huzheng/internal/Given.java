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
}
