package org.huzheng.cli.terminal;

import org.huzheng.ErrorCode;
import org.huzheng.finding.Verdict;

/** What the process says when it ends 退出码. */
public final class ExitCode {
    public static final int PASSED = 0;
    public static final int FAILED = 1;
    public static final int INDETERMINATE = 2;
    public static final int WRONG_USAGE = 64;
    public static final int BAD_INPUT = 65;
    public static final int OUR_FAULT = 70;

    private ExitCode() {}

    public static int of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            case INDETERMINATE -> INDETERMINATE;
        };
    }

    /** Whose fault it was: a status of 5xx is the machine's or ours, anything else is what was handed in. */
    public static int of(ErrorCode code) {
        return code.httpStatus() >= 500 ? OUR_FAULT : BAD_INPUT;
    }
}
