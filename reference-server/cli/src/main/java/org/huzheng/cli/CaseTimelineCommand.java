package org.huzheng.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.huzheng.casefile.CaseTimeline;
import org.huzheng.table.NewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code case timeline}: a picture of a case. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Draw a case's events and open duties as a picture (SVG, for any browser).")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class CaseTimelineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "The case, as spec/schemas/case-file.json describes it.")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "What to write, for example case.svg.")
    private Path out;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day in China, at its end; now if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Override
    public Integer call() {
        Outputs.requireFree(out, force, Inputs.requireFile(file));
        String svg = CaseTimeline.svg(CaseInput.read(file), CaseInput.at(asOf));
        NewFile.write(out, stream -> stream.write(svg.getBytes(StandardCharsets.UTF_8)));
        spec.commandLine().getOut().println("已写入 / written: " + Printable.line(out.toString()));
        return ExitCode.PASSED;
    }
}
