package org.huzheng.cli.terminal;

import java.util.EnumSet;
import java.util.Set;
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

    /** What no other input would mend: the command has to be given otherwise. */
    private static final Set<ErrorCode> USAGE = EnumSet.of(
            ErrorCode.COMMAND_MISSING,
            ErrorCode.COMMAND_UNKNOWN,
            ErrorCode.OPTION_UNKNOWN,
            ErrorCode.OPTION_MISSING,
            ErrorCode.OPTION_REPEATED,
            ErrorCode.OPTION_VALUE_MISSING,
            ErrorCode.OPTION_VALUE_INVALID,
            ErrorCode.OPTION_NOT_APPLICABLE,
            ErrorCode.ARGUMENT_SURPLUS,
            ErrorCode.DATA_FOLDER_IN_USE,
            ErrorCode.ADDRESS_IN_USE);

    private ExitCode() {}

    public static int of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> PASSED;
            case FAILED -> FAILED;
            case INDETERMINATE -> INDETERMINATE;
        };
    }

    /** Whose fault it was: a status of 5xx is the machine's or ours, anything else is what was asked or handed in. */
    public static int of(ErrorCode code) {
        if (USAGE.contains(code)) {
            return WRONG_USAGE;
        }
        return code.httpStatus() >= 500 ? OUR_FAULT : BAD_INPUT;
    }
}
