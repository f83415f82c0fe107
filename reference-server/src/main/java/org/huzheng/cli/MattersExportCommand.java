package org.huzheng.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matters.CatalogueFile;
import org.huzheng.matters.MatterExport;
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
        description = "Write the matters of a catalogue that are in force on a day as a list (.csv, .xlsx).")
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
        int count = MatterExport.write(out, CatalogueFile.read(catalogue), ChinaTime.startOf(day), now);
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? Json.pretty(
                                        Json.ordered("matters", count, "asOf", day.toString(), "file", out.toString()))
                                : Printable.line(
                                        out + "  " + day + " 有效事项 " + count + " 项 / " + count + " matters in force"));
        return ExitCode.PASSED;
    }
}
