package org.huzheng.cli.terminal;

import java.io.PrintWriter;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import picocli.CommandLine;

/** What the user reads when something went wrong: a stable code, both languages, what to do; never a stack trace. */
public final class Faults {
    private Faults() {}

    /** A mistake on the command line itself, with what may have been meant. */
    public static int wrongUsage(CommandLine.ParameterException e, PrintWriter err) {
        UsageMistake mistake = UsageMistake.of(e);
        err.println("用法错误 / wrong usage " + line(mistake.code(), mistake.detail()));
        if (!mistake.meant().isEmpty()) {
            String meant = String.join(", ", mistake.meant());
            err.println("  → 是否想用 / did you mean: " + meant);
        }
        err.println("  → " + mistake.code().hint());
        err.println("  → 见 / see: " + UsageMistake.help(e.getCommandLine()));
        return ExitCode.WRONG_USAGE;
    }

    /** Anything else that ended a command. */
    public static int report(Throwable e, PrintWriter err) {
        if (e instanceof HuzhengException known) {
            return print(known.code(), known.detail(), err);
        }
        if (e instanceof OutOfMemoryError) {
            return print(ErrorCode.INTERNAL_FAULT, "内存不足，请加大 -Xmx / out of memory: raise -Xmx", err);
        }
        return print(ErrorCode.INTERNAL_FAULT, e.getClass().getName(), err);
    }

    private static int print(ErrorCode code, String detail, PrintWriter err) {
        err.println("错误 / error " + line(code, detail));
        err.println("  → " + code.hint());
        return ExitCode.of(code);
    }

    private static String line(ErrorCode code, String detail) {
        return code + ": " + code.text()
                + (detail.isEmpty() ? "" : " [" + Printable.line(BeijingTime.in(detail)) + "]");
    }
}
