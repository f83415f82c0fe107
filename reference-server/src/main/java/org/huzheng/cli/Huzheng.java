package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The entry point of {@code huzheng.jar}. */
@Command(
        name = "huzheng",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "互证: seal evidence once, verify it anywhere, offline.",
            "Exit codes: 0 passed, 1 failed, 2 indeterminate, 64 wrong usage, 65 bad input, 70 a fault of ours."
        },
        subcommands = {
            HashCommand.class,
            KeygenCommand.class,
            SealCommand.class,
            VerifyCommand.class,
            InspectCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            DoctorCommand.class
        })
public final class Huzheng implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Picocli fills the fields. */
    @SuppressWarnings("NullAway.Init") // injected by picocli before run()
    Huzheng() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs a command against these writers and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Huzheng())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(Huzheng::exitCode)
                .setParameterExceptionHandler(Huzheng::wrongUsage)
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, command.getErr()))
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUsage(CommandLine.ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("用法错误 / wrong usage: " + e.getMessage());
        err.println("见 / see: huzheng " + name(e.getCommandLine()) + "--help");
        return ExitCode.WRONG_USAGE;
    }

    private static String name(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }

    private static int exitCode(Throwable e) {
        return e instanceof HuzhengException known ? ExitCode.of(known.code()) : ExitCode.OUR_FAULT;
    }

    private static int report(Exception e, PrintWriter err) {
        if (!(e instanceof HuzhengException known)) {
            err.println(
                    "错误 / error " + ErrorCode.INTERNAL_FAULT + ": " + ErrorCode.INTERNAL_FAULT.text() + " [" + e + "]");
            return ExitCode.OUR_FAULT;
        }
        err.println("错误 / error " + known.code() + ": " + known.code().text()
                + (known.detail().isEmpty() ? "" : " [" + known.detail() + "]"));
        err.println("  → " + known.code().hint());
        return ExitCode.of(known.code());
    }
}
