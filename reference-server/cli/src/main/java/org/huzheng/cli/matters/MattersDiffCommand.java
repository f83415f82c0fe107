package org.huzheng.cli.matters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.edition.internal.CatalogueDiff;
import org.huzheng.matter.edition.internal.MatterChange;
import org.huzheng.matters.ledger.CatalogueComparison;
import org.huzheng.matters.ledger.CatalogueIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters diff}: how two catalogues differ in what is in force, matter by matter and field by field. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "逐项逐栏列出两个目录中有效内容的差异。%n" + "List how what is in force differs between two catalogues, field by field.",
        description = {"退出码：没有差异为 0，否则为 1。", "Exit code: 0 if nothing differs, 1 otherwise."})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class MattersDiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = {"较早的目录文件，由 import 写成。", "The earlier catalogue, as import writes it."})
    private Path before;

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = {"较晚的目录文件。", "The later catalogue."})
    private Path after;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        Inputs.requireFile(before);
        Inputs.requireFile(after);
        Instant now = Clock.systemUTC().instant();
        try (CatalogueIndex old = indexed(before, now);
                CatalogueIndex young = indexed(after, now)) {
            CatalogueComparison comparison = new CatalogueComparison(old, young);
            return (json ? report(asOf.day(), comparison) : print(comparison)) ? ExitCode.PASSED : ExitCode.FAILED;
        }
    }

    private CatalogueIndex indexed(Path file, Instant known) {
        try (Progress progress = Progress.counting(spec.commandLine().getErr(), "matters diff " + file)) {
            return CatalogueIndex.of(file, asOf.start(), known, () -> progress.advance(1));
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
