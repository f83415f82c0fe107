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
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.edition.CatalogueDiff;
import org.huzheng.matters.CatalogueFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters diff}: how two catalogues differ in what is in force, matter by matter and field by field. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "List how what is in force differs between two catalogues, field by field.",
            "Ends in 0 if nothing differs, in 1 otherwise."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class MattersDiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier catalogue, as import writes it.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later one.")
    private Path after;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day in China; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Instant now = Clock.systemUTC().instant();
        LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> ChinaTime.date(now));
        CatalogueDiff diff = CatalogueDiff.between(inForce(before, day, now), inForce(after, day, now));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(report(day, diff)));
        } else {
            diff.text().forEach(line -> out.println(Printable.line(line.toString())));
            out.println("新增 " + diff.added().size() + "，取消 " + diff.removed().size() + "，变更 "
                    + diff.changed().size() + " / added " + diff.added().size() + ", removed "
                    + diff.removed().size() + ", changed " + diff.changed().size());
        }
        return diff.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private static List<MatterVersion> inForce(Path file, LocalDate day, Instant known) {
        return CatalogueFile.read(Inputs.requireFile(file)).asOf(ChinaTime.startOf(day), known);
    }

    private static Map<String, Object> report(LocalDate day, CatalogueDiff diff) {
        return Json.ordered(
                "asOf", day.toString(),
                "added", diff.added().stream().map(MattersDiffCommand::which).toList(),
                "removed",
                        diff.removed().stream().map(MattersDiffCommand::which).toList(),
                "changed",
                        diff.changed().stream()
                                .map(change -> Json.ordered(
                                        "matter", which(change.after()),
                                        "fields",
                                                change.fields().stream()
                                                        .map(field -> Json.ordered(
                                                                "field", field.field(),
                                                                "before", field.before(),
                                                                "after", field.after()))
                                                        .toList()))
                                .toList());
    }

    private static Map<String, Object> which(MatterVersion version) {
        return Json.ordered(
                "code", version.code().value(),
                "territory", version.territory().code().value(),
                "name", version.content().name());
    }
}
