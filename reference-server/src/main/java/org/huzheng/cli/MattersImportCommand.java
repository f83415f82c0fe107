package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Territory;
import org.huzheng.matters.CatalogueFile;
import org.huzheng.matters.FixItFile;
import org.huzheng.matters.ImportDefaults;
import org.huzheng.matters.MatterTable;
import org.huzheng.matters.MatterTable.BadRows;
import org.huzheng.matters.RowProblem;
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
            "Read a list of enforcement matters (.csv, .xlsx) into a catalogue (JSON lines).",
            "Nothing is written if a row is wrong, unless --keep-good is given."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class MattersImportCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LIST", description = "The table.")
    private Path list;

    @Option(names = "--out", required = true, paramLabel = "CATALOGUE", description = "The catalogue to write.")
    private Path out;

    @Option(names = "--sheet", description = "The sheet of a workbook; the first one if not given.")
    private @Nullable String sheet;

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

    private final List<MatterVersion> versions = new ArrayList<>();
    private final List<MatterAssignment> assignments = new ArrayList<>();
    private final List<BadRows> bad = new ArrayList<>();

    @Override
    public Integer call() {
        Inputs.requireFile(list);
        Outputs.requireFree(out, force, list);
        if (fixIt != null) {
            Outputs.requireFree(fixIt, force, list);
        }
        MatterTable.Read read;
        try (Progress progress = Progress.counting(spec.commandLine().getErr(), "matters import " + list)) {
            read = MatterTable.read(
                    list,
                    Optional.ofNullable(sheet),
                    defaults(),
                    matter -> {
                        versions.add(matter.version());
                        assignments.addAll(matter.bodies());
                        progress.advance(1);
                    },
                    bad::add);
        }
        boolean written = bad.isEmpty() || keepGood;
        if (written) {
            CatalogueFile.write(out, MatterCatalogue.of(versions, assignments, List.of()));
        }
        if (fixIt != null && !bad.isEmpty()) {
            FixItFile.write(fixIt, read.heading(), bad);
        }
        report(read, written);
        return bad.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
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

    private void report(MatterTable.Read read, boolean written) {
        PrintWriter to = spec.commandLine().getOut();
        List<RowProblem> problems =
                bad.stream().flatMap(rows -> rows.problems().stream()).toList();
        if (json) {
            to.println(Json.pretty(Json.ordered(
                    "rows", read.rows(),
                    "matters", versions.size(),
                    "assignments", assignments.size(),
                    "wrong", bad.size(),
                    "ignoredColumns", read.unknown(),
                    "written", written,
                    "problems",
                            problems.stream()
                                    .map(problem -> Json.ordered(
                                            "row", problem.row(), "column", problem.column(), "text", problem.text()))
                                    .toList())));
            return;
        }
        problems.stream().limit(SHOWN).forEach(problem -> to.println(Printable.line(problem.toString())));
        if (problems.size() > SHOWN) {
            to.println("……另有 " + (problems.size() - SHOWN) + " 处 / and " + (problems.size() - SHOWN) + " more");
        }
        if (!read.unknown().isEmpty()) {
            to.println("未识别的栏目 / columns passed over: " + Printable.line(String.join("、", read.unknown())));
        }
        to.println("共 " + read.rows() + " 行，合格事项 " + versions.size() + " 项，有误 " + bad.size() + " 项 / " + read.rows()
                + " rows, " + versions.size() + " matters, " + bad.size() + " wrong");
        to.println(written ? "已写入 / written: " + Printable.line(out.toString()) : "未写入任何内容 / nothing was written");
    }
}
