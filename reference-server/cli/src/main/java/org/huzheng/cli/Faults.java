package org.huzheng.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import picocli.CommandLine;

/** What the user reads when something went wrong: a stable code, both languages, what to do; never a stack trace. */
final class Faults {
    private static final String UNSPEAKABLE_NAME =
            "当前语言环境不能表示该文件名，请设置 LC_ALL=C.UTF-8" + " / this locale cannot spell the file name: set LC_ALL=C.UTF-8";

    private static final Pattern QUOTED_EXCEPTION =
            Pattern.compile(" \\((?:\\w+\\.)+\\w+Exception\\b.*$", Pattern.DOTALL);

    private Faults() {}

    static int wrongUsage(CommandLine.ParameterException e, PrintWriter err) {
        CommandLine command = e.getCommandLine();
        String message = String.valueOf(e.getMessage());
        err.println("用法错误 / wrong usage: " + Printable.line(ownWords(message)));
        if (message.contains("InvalidPathException")) {
            err.println("  → " + UNSPEAKABLE_NAME);
        }
        err.println("  → 见 / see: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE;
    }

    /** Without the exception that picocli quotes in brackets when a value cannot be converted. */
    private static String ownWords(String message) {
        return QUOTED_EXCEPTION.matcher(message).replaceFirst("");
    }

    static int report(Throwable e, PrintWriter err) {
        if (e instanceof HuzhengException known) {
            return print(known.code(), known.detail(), err);
        }
        if (e instanceof OutOfMemoryError) {
            return print(ErrorCode.INTERNAL_FAULT, "内存不足，请加大 -Xmx / out of memory: raise -Xmx", err);
        }
        return print(ErrorCode.INTERNAL_FAULT, e.getClass().getName(), err);
    }

    private static int print(ErrorCode code, String detail, PrintWriter err) {
        err.println("错误 / error " + code + ": " + code.text()
                + (detail.isEmpty() ? "" : " [" + Printable.line(detail) + "]"));
        err.println("  → " + code.hint());
        return ExitCode.of(code);
    }
}
