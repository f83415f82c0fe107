package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.edition.CatalogueDiff;
import org.huzheng.matter.edition.MatterChange;
import org.huzheng.matters.ledger.CatalogueComparison;
import org.huzheng.matters.ledger.CatalogueIndex;
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
        Inputs.requireFile(before);
        Inputs.requireFile(after);
        Instant now = Clock.systemUTC().instant();
        LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> ChinaTime.date(now));
        try (CatalogueIndex old = indexed(before, day, now);
                CatalogueIndex young = indexed(after, day, now)) {
            CatalogueComparison comparison = new CatalogueComparison(old, young);
            return (json ? report(day, comparison) : print(comparison)) ? ExitCode.PASSED : ExitCode.FAILED;
        }
    }

    private CatalogueIndex indexed(Path file, LocalDate day, Instant known) {
        try (Progress progress = Progress.counting(spec.commandLine().getErr(), "matters diff " + file)) {
            return CatalogueIndex.of(file, ChinaTime.startOf(day), known, () -> progress.advance(1));
        }
    }

    /** Whether nothing differs. */
    private boolean print(CatalogueComparison comparison) {
        PrintWriter out = spec.commandLine().getOut();
        Consumer<CatalogueDiff> line =
                diff -> diff.text().forEach(text -> out.println(Printable.line(text.toString())));
        long added = comparison.added(line);
        long removed = comparison.removed(line);
        long changed = comparison.changed(line);
        out.println("新增 " + added + "，取消 " + removed + "，变更 " + changed + " / added " + added + ", removed " + removed
                + ", changed " + changed);
        return added + removed + changed == 0;
    }

    private boolean report(LocalDate day, CatalogueComparison comparison) {
        long[] count = {0};
        Json.stream(spec.commandLine().getOut(), to -> {
            to.writeStringField("asOf", day.toString());
            to.writeArrayFieldStart("added");
            count[0] +=
                    comparison.added(diff -> Json.value(to, which(diff.added().get(0))));
            to.writeEndArray();
            to.writeArrayFieldStart("removed");
            count[0] += comparison.removed(
                    diff -> Json.value(to, which(diff.removed().get(0))));
            to.writeEndArray();
            to.writeArrayFieldStart("changed");
            count[0] += comparison.changed(
                    diff -> Json.value(to, change(diff.changed().get(0))));
            to.writeEndArray();
        });
        return count[0] == 0;
    }

    private static Map<String, Object> change(MatterChange change) {
        return Json.ordered(
                "matter",
                which(change.after()),
                "fields",
                change.fields().stream()
                        .map(field ->
                                Json.ordered("field", field.field(), "before", field.before(), "after", field.after()))
                        .toList());
    }

    private static Map<String, Object> which(MatterVersion version) {
        return Json.ordered(
                "code", version.code().value(),
                "territory", version.territory().code().value(),
                "name", version.content().name());
    }
}
