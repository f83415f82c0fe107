package org.huzheng.cli.terminal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.statement.StatementRejectedException;
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
            int code = print(known.code(), known.detail(), err);
            reasons(known).forEach(reason -> err.println("  ! " + Printable.line(BeijingTime.in(reason))));
            return code;
        }
        if (e instanceof OutOfMemoryError) {
            return print(ErrorCode.INTERNAL_FAULT, "内存不足，请加大 -Xmx / out of memory: raise -Xmx", err);
        }
        return print(ErrorCode.INTERNAL_FAULT, e.getClass().getName(), err);
    }

    /** All that was wrong, where there was more than one thing or a thing of its own name. */
    private static List<String> reasons(HuzhengException e) {
        if (e instanceof HuzhengApiException refused) {
            return refused.errors().stream()
                    .map(item -> item.code() + "  " + item.pointer() + "  "
                            + text(item.code()).map(BilingualText::toString).orElse("所指之处 / at the place named")
                            + (item.message().isEmpty() ? "" : "  [" + item.message() + "]"))
                    .toList();
        }
        return e instanceof StatementRejectedException rejected
                ? rejected.findings().stream()
                        .filter(finding -> finding.verdict() != Verdict.PASSED)
                        .map(finding -> finding.code() + "  " + finding.subject() + "  " + finding.text()
                                + (finding.detail().isEmpty() ? "" : "  [" + finding.detail() + "]"))
                        .toList()
                : List.of();
    }

    private static Optional<BilingualText> text(String code) {
        return Arrays.stream(ReasonCode.values())
                .filter(reason -> reason.name().equals(code))
                .map(ReasonCode::text)
                .findFirst();
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
