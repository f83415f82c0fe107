package org.huzheng.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.evidence.PrintedReport;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.crypto.Bytes;
import org.huzheng.dispute.SubjectExtract;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.huzheng.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract verify}: judges an extract offline, against receipts and earlier extracts if there are any. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "离线核验日志摘录，可与留存的声明回执和此前的摘录核对。%n"
                + "Verify an extract of a log offline, against kept receipts and earlier extracts if given.",
        description = {
            "退出码：0 通过，1 不通过，2 无法判定。",
            "Exit code: 0 passed, 1 failed, 2 indeterminate.",
            "例如：extract verify extract.json --trust trust --statements statements --earlier last-year.json。",
            "For example: extract verify extract.json --trust trust --statements statements --earlier last-year.json."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ExtractVerifyCommand implements Callable<Integer> {
    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "FILE",
            description = {"摘录文件。", "The extract."})
    private Path file;

    @Option(
            names = "--trust",
            required = true,
            paramLabel = "DIR",
            description = {"所信任的日志公钥（*.vkey）所在目录。", "The folder of log keys (*.vkey) you trust."})
    private Path trust;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--statements",
            paramLabel = "DIR",
            description = {
                "留存声明的目录；其中有回执的，须在摘录之内。",
                "A folder of kept statements; those with receipts have to be in the extract."
            })
    private Optional<Path> statements;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = {
                "此前的摘录，可以多份；其中列出的须仍在。",
                "An earlier extract, repeatable; what it listed has to be there still."
            })
    private List<Path> earlier = List.of();

    @Override
    public Integer call() {
        SubjectExtract extract = read(file);
        List<Statement> kept = statements
                .map(folder -> new StatementFolder(Inputs.requireDirectory(folder)).all())
                .orElse(List.of());
        VerificationReport report = extract.judge(
                LogTrust.load(Inputs.requireDirectory(trust)),
                asOf.known(),
                kept,
                earlier.stream().map(ExtractVerifyCommand::read).toList());
        reporting.say(
                () -> Json.ordered("report", Json.parse(report.toJson())),
                () -> PrintedReport.of(report, file).forEach(reporting::line));
        return ExitCode.of(report.overall());
    }

    private static SubjectExtract read(Path extract) {
        try {
            return SubjectExtract.parse(Bytes.of(Files.readAllBytes(Inputs.requireFile(extract))));
        } catch (IOException e) {
            throw Inputs.unreadable(e, extract);
        }
    }
}
