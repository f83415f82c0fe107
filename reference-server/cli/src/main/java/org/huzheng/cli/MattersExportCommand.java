package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matters.MatterExport;
import org.huzheng.matters.ledger.CatalogueFile;
import org.huzheng.matters.ledger.MatterLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters export}: what of a catalogue is in force, as a table. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write what of a catalogue is in force on a day as lists (.csv, .xlsx) that import reads again.",
            "Further lists become sheets of the workbook, or files beside the CSV file: NAME-认领.csv."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class MattersExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CATALOGUE", description = "The catalogue, as import writes it.")
    private Path catalogue;

    @Option(names = "--out", required = true, paramLabel = "LIST", description = "The table to write; .xlsx or .csv.")
    private Path out;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day in China; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Inputs.requireFile(catalogue);
        Outputs.requireFree(out, force, catalogue);
        Instant now = Clock.systemUTC().instant();
        LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> ChinaTime.date(now));
        Instant at = ChinaTime.startOf(day);
        MatterLedger ledger = CatalogueFile.read(catalogue);
        List<Path> files = MatterExport.files(out, ledger, at, now);
        files.forEach(file -> Outputs.requireFree(file, force, catalogue));
        Map<String, Integer> lists = MatterExport.write(out, ledger, at, now);
        int count = lists.values().iterator().next();
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.println(Json.pretty(Json.ordered(
                    "matters",
                    count,
                    "asOf",
                    day.toString(),
                    "file",
                    out.toString(),
                    "files",
                    files.stream().map(Path::toString).toList(),
                    "lists",
                    lists)));
        } else {
            to.println(Printable.line(out + "  " + day + " 有效事项 " + count + " 项 / " + count + " matters in force"));
            lists.entrySet().stream()
                    .skip(1)
                    .forEach(list -> to.println(list.getKey() + " " + list.getValue() + " 行 / rows"));
            files.stream().skip(1).forEach(file -> to.println(Printable.line(file.toString())));
        }
        return ExitCode.PASSED;
    }
}
