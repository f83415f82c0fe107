package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        description = {
            "Read a list of enforcement matters (.csv, .xlsx) and its further lists into a catalogue (JSON lines).",
            "Nothing is written if a row is wrong, unless --keep-good is given."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class MattersImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LIST", description = "The table.")
    private Path list;

    @Option(names = "--out", required = true, paramLabel = "CATALOGUE", description = "The catalogue to write.")
    private Path out;

    @Option(names = "--sheet", description = "The sheet of a workbook; the first one if not given.")
    private @Nullable String sheet;

    @Option(
            names = "--with",
            paramLabel = "NAME=FILE",
            description = {
                "A further list in a file of its own; repeatable. Sheets of these names in the workbook are read anyway:",
                "负面清单 negative list, 认领 claims, 职责争议 disputes, 配置文件 documents of assignments,",
                "执法人员 officers, 乡镇权力清单 township power lists, 地域 territories."
            })
    private Map<String, Path> with = Map.of();

    @Option(names = "--territory", paramLabel = "CODE", description = "Division code for rows that give none.")
    private @Nullable String territory;

    @Option(names = "--territory-name", paramLabel = "NAME", description = "Its name.")
    private @Nullable String territoryName;

    @Option(names = "--from", paramLabel = "DAY", description = "Day of effect for rows that give none.")
    private @Nullable LocalDate from;

    @Option(
            names = "--fix-it",
            paramLabel = "FILE",
            description = "Where to put wrong rows, with a column 错误 (.csv, .xlsx).")
    private @Nullable Path fixIt;

    @Option(names = "--keep-good", description = "Write the good rows even if others are wrong.")
    private boolean keepGood;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Option(names = "--json", description = "Print the result as JSON.")
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
