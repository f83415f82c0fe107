package org.huzheng.matters;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** A cell that does not say what its column asks for. */
final class CellFault extends HuzhengException {
    private static final long serialVersionUID = 1L;

    CellFault(String chinese) {
        super(ErrorCode.ARGUMENT_INVALID, chinese);
    }

    String chinese() {
        return detail();
    }
}
