package org.huzheng.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
            DoctorCommand.class,
            BenchCommand.class,
            MattersCommand.class,
            DocumentCommand.class,
            CaseCommand.class
        })
public final class Huzheng implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Picocli fills the fields. */
    @SuppressWarnings("NullAway.Init") // injected by picocli before call()
    Huzheng() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(
                run(StandardStream.writer(FileDescriptor.out), StandardStream.writer(FileDescriptor.err), arguments));
    }

    /** Runs a command against these writers and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new Huzheng())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, DayOption::parse)
                .setParameterExceptionHandler((e, given) -> Faults.wrongUsage(e, err))
                .setExecutionExceptionHandler((e, failed, parsed) -> Faults.report(e, err));
        try {
            int code = command.execute(arguments);
            if (code == ExitCode.PASSED && out.checkError()) {
                throw new HuzhengException(ErrorCode.IO_FAILED, "standard output");
            }
            return code;
        } catch (HuzhengException | OutOfMemoryError | StackOverflowError e) {
            return Faults.report(e, err);
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
