package org.huzheng.internal.json;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.library.Library;

/** Jackson, before its first use. */
final class Jackson {
    private Jackson() {}

    /**
     * Refuses to go on with one that does not fit.
     *
     * @throws HuzhengException DEPENDENCY_CONFLICT, naming the jar
     */
    static void require() {
        Library.JSON.require(detail -> new HuzhengException(ErrorCode.DEPENDENCY_CONFLICT, detail));
    }
}
