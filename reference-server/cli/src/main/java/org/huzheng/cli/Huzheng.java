package org.huzheng.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.bench.BenchCommand;
import org.huzheng.cli.casework.CaseCommand;
import org.huzheng.cli.casework.DocumentCommand;
import org.huzheng.cli.doctor.DoctorCommand;
import org.huzheng.cli.doctor.LogCommand;
import org.huzheng.cli.evidence.HashCommand;
import org.huzheng.cli.evidence.InspectCommand;
import org.huzheng.cli.evidence.KeygenCommand;
import org.huzheng.cli.evidence.SealCommand;
import org.huzheng.cli.evidence.VerifyCommand;
import org.huzheng.cli.exchange.AcknowledgeCommand;
import org.huzheng.cli.exchange.AnswerCommand;
import org.huzheng.cli.exchange.Attestation;
import org.huzheng.cli.exchange.ContractCommand;
import org.huzheng.cli.exchange.DeletedCommand;
import org.huzheng.cli.exchange.DemoCommand;
import org.huzheng.cli.exchange.DisputeCommand;
import org.huzheng.cli.exchange.EventsCommand;
import org.huzheng.cli.exchange.ExcludeCommand;
import org.huzheng.cli.exchange.ExtractCommand;
import org.huzheng.cli.exchange.FetchCommand;
import org.huzheng.cli.exchange.HandoverCommand;
import org.huzheng.cli.exchange.InboxCommand;
import org.huzheng.cli.exchange.ObjectionCommand;
import org.huzheng.cli.exchange.PolicyCommand;
import org.huzheng.cli.exchange.PurposeOption;
import org.huzheng.cli.exchange.QuotaOption;
import org.huzheng.cli.exchange.RecallCommand;
import org.huzheng.cli.exchange.RecogniseCommand;
import org.huzheng.cli.exchange.RefusalGround;
import org.huzheng.cli.exchange.RegisterCommand;
import org.huzheng.cli.exchange.RequestCommand;
import org.huzheng.cli.exchange.ResourcesCommand;
import org.huzheng.cli.exchange.ReviewCommand;
import org.huzheng.cli.exchange.ServeCommand;
import org.huzheng.cli.exchange.StandingCommand;
import org.huzheng.cli.exchange.StatementCommand;
import org.huzheng.cli.matters.MattersCommand;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.CapableLocale;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Faults;
import org.huzheng.cli.terminal.HelpWords;
import org.huzheng.cli.terminal.Spoken;
import org.huzheng.cli.terminal.StandardStream;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.evidence.Officer;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.statement.Party;
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
        header = "互证：证据一次封装，到处可以离线核验。%n" + "Seal evidence once, verify it anywhere, offline.",
        footer = {
            "退出码：0 通过，1 不通过，2 无法判定，64 用法错误，65 输入有误，70 机器或者程序故障。",
            "Exit codes: 0 passed, 1 failed, 2 indeterminate, 64 wrong usage, 65 bad input, 70 a fault of ours."
        },
        subcommands = {
            HashCommand.class,
            KeygenCommand.class,
            SealCommand.class,
            VerifyCommand.class,
            InspectCommand.class,
            ServeCommand.class,
            RegisterCommand.class,
            ResourcesCommand.class,
            ContractCommand.class,
            RequestCommand.class,
            AnswerCommand.class,
            FetchCommand.class,
            DeletedCommand.class,
            ReviewCommand.class,
            RecogniseCommand.class,
            PolicyCommand.class,
            RecallCommand.class,
            AcknowledgeCommand.class,
            ExcludeCommand.class,
            ObjectionCommand.class,
            HandoverCommand.class,
            StandingCommand.class,
            EventsCommand.class,
            InboxCommand.class,
            DisputeCommand.class,
            ExtractCommand.class,
            StatementCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            LogCommand.class,
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
        System.exit(CapableLocale.again(arguments)
                .orElseGet(() -> run(
                        StandardStream.writer(FileDescriptor.out),
                        StandardStream.writer(FileDescriptor.err),
                        CapableLocale.arguments(arguments))));
    }

    /** Runs a command against these writers and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = command(out, err);
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

    /** The whole command tree, which reads every kind of value a user types. */
    static CommandLine command(PrintWriter out, PrintWriter err) {
        return HelpWords.speak(new CommandLine(new Huzheng()))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(LocalDate.class, AsOf::day)
                .registerConverter(UnifiedSocialCreditCode.class, Spoken::code)
                .registerConverter(Party.class, Spoken::party)
                .registerConverter(Officer.class, Spoken::officer)
                .registerConverter(MatterCode.class, Spoken::matter)
                .registerConverter(Attestation.class, Attestation::parse)
                .registerConverter(Purpose.class, PurposeOption::parse)
                .registerConverter(Quota.class, QuotaOption::parse)
                .registerConverter(DivisionCode.class, Spoken::division)
                .registerConverter(RefusalGround.class, RefusalGround::parse)
                .registerConverter(AsOf.Moment.class, AsOf::parse)
                .setParameterExceptionHandler((e, given) -> Faults.wrongUsage(e, err))
                .setExecutionExceptionHandler((e, failed, parsed) -> Faults.report(e, err));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
