package org.huzheng.cli;

import org.huzheng.ErrorCode;
import org.huzheng.finding.Verdict;

/** What the process says when it ends 退出码. */
final class ExitCode {
    static final int PASSED = 0;
    static final int FAILED = 1;
    static final int INDETERMINATE = 2;
    static final int WRONG_USAGE = 64;
    static final int BAD_INPUT = 65;
    static final int OUR_FAULT = 70;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            case INDETERMINATE -> INDETERMINATE;
        };
    }

    /** Whose fault it was: a status of 5xx is the machine's or ours, anything else is what was handed in. */
    static int of(ErrorCode code) {
        return code.httpStatus() >= 500 ? OUR_FAULT : BAD_INPUT;
    }
}
