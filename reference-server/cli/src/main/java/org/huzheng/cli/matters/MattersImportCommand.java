package org.huzheng.cli.matters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.Territory;
import org.huzheng.matters.FixItFile;
import org.huzheng.matters.ImportDefaults;
import org.huzheng.matters.LedgerImport;
import org.huzheng.matters.ledger.CatalogueFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters import}: a list out of a table into a catalogue, all of it or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        header = "把执法事项清单及其附表读入目录文件。%n" + "Read a list of enforcement matters and its further lists into a catalogue.",
        description = {
            "清单为 .csv 或 .xlsx，目录文件为 JSON 行；有一行有误就什么都不写，除非给出 --keep-good。",
            "Lists are .csv or .xlsx, a catalogue is JSON lines; nothing is written if a row "
                    + "is wrong, unless --keep-good is given."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class MattersImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LIST",
            description = {"要读入的清单（.csv、.xlsx）。", "The list to read (.csv, .xlsx)."})
    private Path list;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "CATALOGUE",
            description = {"要写入的目录文件。", "The catalogue to write."})
    private Path out;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = {"工作簿中的工作表，默认为第一个。", "The sheet of a workbook; default the first one."})
    private @Nullable String sheet;

    @Option(
            names = "--with",
            paramLabel = "NAME=FILE",
            description = {
                "单独成文件的附表，可以给多个：负面清单、认领、职责争议、配置文件、执法人员、乡镇权力清单、" + "地域；工作簿中以此为名的工作表无须指明。",
                "A further list in a file of its own, repeatable: 负面清单 negative list, 认领 "
                        + "claims, 职责争议 disputes, 配置文件 documents of assignments, 执法人员 officers, "
                        + "乡镇权力清单 township power lists, 地域 territories; sheets of these names in "
                        + "the workbook are read anyway."
            })
    private Map<String, Path> with = Map.of();

    @Option(
            names = "--territory",
            paramLabel = "CODE",
            description = {"没有写明区划的行所用的行政区划代码。", "The division code for rows that give none."})
    private @Nullable String territory;

    @Option(
            names = "--territory-name",
            paramLabel = "NAME",
            description = {"该区划的名称。", "The name of that division."})
    private @Nullable String territoryName;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = {
                "没有写明生效日期的行所用的日期，如 2026-01-01。",
                "The day of effect for rows that give none, such as 2026-01-01."
            })
    private @Nullable LocalDate from;

    @Option(
            names = "--fix-it",
            paramLabel = "FILE",
            description = {
                "有误的行写到哪里，末尾加一栏错误（.csv、.xlsx）。",
                "Where to put wrong rows, with a column 错误 that says why (.csv, .xlsx)."
            })
    private @Nullable Path fixIt;

    @Option(
            names = "--keep-good",
            description = {"有的行有误时，仍写入其余的行。", "Write the good rows even if others are wrong."})
    private boolean keepGood;

    @Option(
            names = "--force",
            description = {"文件已存在时替换。", "Replace the file if it exists."})
    private boolean force;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        Inputs.requireFile(list);
        Outputs.requireFree(out, force, list);
        FurtherSources sources = FurtherSources.of(list, Optional.ofNullable(sheet), with);
        LedgerImport.Result read;
        try (Progress progress = Progress.counting(spec.commandLine().getErr(), "matters import " + list)) {
            read = LedgerImport.read(sources.matters(), sources.further(), defaults(), () -> progress.advance(1));
        }
        boolean clean = read.problems().isEmpty();
        if (fixIt != null && !clean) {
            for (Path file : FixItFile.files(fixIt, read.lists())) {
                Outputs.requireFree(file, force, list);
            }
        }
        boolean written = clean || keepGood;
        if (written) {
            CatalogueFile.write(out, read.ledger());
        }
        if (fixIt != null && !clean) {
            FixItFile.write(fixIt, read.lists());
        }
        ImportReport report = new ImportReport(read, sources.passedOver(), written);
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.println(Json.pretty(report.json()));
        } else {
            report.print(to, out);
        }
        return clean ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private ImportDefaults defaults() {
        Optional<DivisionCode> division = Optional.ofNullable(territory).map(DivisionCode::parse);
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
        return new ImportDefaults(
                division.map(code ->
                        new Territory(code, Optional.ofNullable(territoryName).orElse(code.value()))),
                Optional.ofNullable(from),
                now);
    }
}
