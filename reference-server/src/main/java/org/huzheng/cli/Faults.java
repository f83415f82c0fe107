package org.huzheng.cli;

import java.io.PrintWriter;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import picocli.CommandLine;

/** What the user reads when something went wrong: a stable code, both languages, what to do; never a stack trace. */
final class Faults {
    private static final String UNSPEAKABLE_NAME =
            "当前语言环境不能表示该文件名，请设置 LC_ALL=C.UTF-8" + " / this locale cannot spell the file name: set LC_ALL=C.UTF-8";

    private Faults() {}

    static int wrongUsage(CommandLine.ParameterException e, PrintWriter err) {
        CommandLine command = e.getCommandLine();
        String name = command.getParent() == null ? "" : command.getCommandName() + " ";
        err.println("用法错误 / wrong usage: " + Printable.line(String.valueOf(e.getMessage())));
        if (String.valueOf(e.getMessage()).contains("InvalidPathException")) {
            err.println("  → " + UNSPEAKABLE_NAME);
        }
        err.println("  → 见 / see: huzheng " + name + "--help");
        return ExitCode.WRONG_USAGE;
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
