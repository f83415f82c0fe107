package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.evidence.PrintedReport;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.dispute.SubjectExtract;
import org.huzheng.finding.VerificationReport;
import org.huzheng.table.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract get}: asks for an extract, holds it against what is kept, and keeps it. */
@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        header = "取得日志摘录：逐条附包含证明，由日志密钥声明别无其他，并与本单位留存的回执核对。%n"
                + "Get an extract of the log: every entry proved, the log's signature that there are no others, held against the "
                + "receipts this department kept.",
        description = {
            "“别无其他”是日志签名的声明，不是证明；日后出现有回执而未列入的条目，即证明其隐匿。",
            "That there are no others is the log's signed word, not a proof; an entry with a receipt that is not in it proves that it "
                    + "withheld.",
            "例如：extract get EVIDENCE --out extract.json --key department.p12 --trust trust。",
            "For example: extract get EVIDENCE --out extract.json --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ExtractGetCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            arity = "0..1",
            paramLabel = "EVIDENCE",
            description = {
                "证据编号；不指明的，为告知本单位的全部条目。",
                "The evidence's id; without it, all that this department was told of."
            })
    private Optional<String> evidence;

    @Option(
            names = "--from",
            defaultValue = "0",
            paramLabel = "PLACE",
            description = {
                "从日志的第几位起，默认 0；一份摘录至多 1000 条。",
                "From which place of the log on, default 0; an extract has at most 1,000 entries."
            })
    private long from;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"要写入的摘录文件。", "The extract to write."})
    private Path out;

    private Map<String, String> filters() {
        Map<String, String> filters = new HashMap<>(Map.of("from", Long.toString(from)));
        evidence.ifPresent(id -> filters.put("evidence", id));
        return filters;
    }

    @Override
    public Integer call() {
        Outputs.requireFree(out, false, List.of());
        Office office = department.office();
        SubjectExtract extract = office.client().extract(filters());
        VerificationReport report =
                extract.judge(office.logs(), office.now(), office.statements().all(), List.of());
        NewFile.write(out, stream -> stream.write(extract.bytes().toArray()));
        reporting.say(() -> Json.ordered("extract", out.toString(), "report", Json.parse(report.toJson())), () -> {
            PrintedReport.of(report, out).forEach(reporting::line);
            extract.statements()
                    .forEach(statement -> reporting.line("  " + statement.type().text() + "  "
                            + statement.header().id()));
            extract.next().ifPresent(place -> reporting.line("  未完，续：--from " + place + " / more: --from " + place));
        });
        return ExitCode.of(report.overall());
    }
}
