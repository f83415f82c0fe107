package org.huzheng.cli.matters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.matters.MatterExport;
import org.huzheng.matters.ledger.CatalogueFile;
import org.huzheng.matters.ledger.MatterLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters export}: what of a catalogue is in force, as a table. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "把目录中某日有效的事项写成 import 能再读入的清单。%n"
                + "Write what of a catalogue is in force on a day as lists that import reads again.",
        description = {
            "附表写成工作簿中的工作表，或者写在 CSV 文件旁：名称-认领.csv。",
            "Further lists become sheets of the workbook, or files beside the CSV file: NAME-认领.csv."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class MattersExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CATALOGUE",
            description = {"目录文件，由 import 写成。", "The catalogue, as import writes it."})
    private Path catalogue;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "LIST",
            description = {"要写入的清单（.xlsx、.csv）。", "The list to write (.xlsx, .csv)."})
    private Path out;

    @Mixin
    private AsOf asOf;

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
        Inputs.requireFile(catalogue);
        Outputs.requireFree(out, force, catalogue);
        Instant now = Clock.systemUTC().instant();
        LocalDate day = asOf.day();
        Instant at = asOf.start();
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
