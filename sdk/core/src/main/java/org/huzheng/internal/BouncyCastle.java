package org.huzheng.internal;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.library.Library;

/** BouncyCastle, before its first use. */
public final class BouncyCastle {
    private BouncyCastle() {}

    /**
     * Refuses to go on with one that does not fit.
     *
     * @throws HuzhengException DEPENDENCY_CONFLICT, naming the jar
     */
    public static void require() {
        Library.CRYPTO.require(detail -> new HuzhengException(ErrorCode.DEPENDENCY_CONFLICT, detail));
    }
}
