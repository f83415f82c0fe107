package org.huzheng.cli.casework;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huzheng.casefile.CaseTimeline;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.table.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code case timeline}: a picture of a case. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        header = "把案件的事件和待办绘制成图（SVG，任何浏览器可看）。%n"
                + "Draw a case's events and open duties as a picture (SVG, for any browser).")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class CaseTimelineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = {
                "案件文件，格式见 spec/schemas/case-file.json。",
                "The case file, as spec/schemas/case-file.json describes it."
            })
    private Path file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"要写入的图，如 case.svg。", "The picture to write, for example case.svg."})
    private Path out;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--force",
            description = {"文件已存在时替换。", "Replace the file if it exists."})
    private boolean force;

    @Override
    public Integer call() {
        Outputs.requireFree(out, force, Inputs.requireFile(file));
        String svg = CaseTimeline.svg(CaseInput.read(file), asOf.end());
        NewFile.write(out, stream -> stream.write(svg.getBytes(StandardCharsets.UTF_8)));
        spec.commandLine().getOut().println("已写入 / written: " + Printable.line(out.toString()));
        return ExitCode.PASSED;
    }
}
