package org.huzheng.cli.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteVerifier;
import org.huzheng.server.StorageConfig;
import org.huzheng.server.check.StoreCheck;
import org.huzheng.server.fault.StoreFault;
import org.huzheng.server.fault.StoreFaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code log check}: holds all that a server stored against what it logged. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "由日志条目重算全树，核对检查点、高水位、索引行和所存内容。%n"
                + "Compute the tree anew from the entries; check checkpoint, high-water mark, rows and contents.",
        description = {
            "只读，不改动任何内容；服务器运行时也可以核对。退出码：全部相符为 0，有差错为 1。",
            "Reads only, and may run beside the server. Exit code: 0 if all agrees, 1 if something does not.",
            "例如：log check data，或者 log check data --db jdbc:postgresql:… --mark /mnt/mark。",
            "For example: log check data, or log check data --db jdbc:postgresql:… --mark /mnt/mark."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class LogCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DATA",
            description = {"服务器的数据目录。", "The server's data folder."})
    private Path data;

    @Option(
            names = "--db",
            paramLabel = "JDBC",
            description = {
                "数据库地址 jdbc:postgresql:，默认为数据目录中的 SQLite。",
                "The database, as jdbc:postgresql: addresses go; default SQLite in the data folder."
            })
    private Optional<String> database;

    @Option(
            names = "--mark",
            paramLabel = "FILE",
            description = {"高水位文件，默认在数据目录中。", "The file of the high-water mark; default in the data folder."})
    private Optional<Path> mark;

    @Option(
            names = "--no-contents",
            description = {"不读取所存内容，只核对日志和索引行。", "Leave the contents unread; check the log and the rows alone."})
    private boolean withoutContents;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        Inputs.requireDirectory(data);
        try (StoreCheck check = StoreCheck.open(storage(), key())) {
            PrintWriter err = spec.commandLine().getErr();
            try (Progress shown = Progress.counting(err, "日志 / log")) {
                check.checkLog(shown::at);
            }
            if (!withoutContents) {
                try (Progress shown = Progress.on(err, "内容 / contents", check.contentBytes())) {
                    check.checkContents(shown::at);
                }
            }
            say(check);
            return check.faults().count() == 0 ? ExitCode.PASSED : ExitCode.FAILED;
        }
    }

    private StorageConfig storage() {
        StorageConfig inFolder =
                database.map(url -> StorageConfig.inDatabase(url, data)).orElseGet(() -> StorageConfig.sqliteIn(data));
        return mark.map(inFolder::withMark).orElse(inFolder);
    }

    /** The key others trust this log by. */
    private NoteVerifier key() {
        List<NoteVerifier> verifiers = LogTrust.load(
                        Inputs.requireDirectory(data.resolve("keys").resolve("trust")))
                .verifiers();
        if (verifiers.size() != 1) {
            throw new HuzhengException(ErrorCode.LOG_NOT_BEGUN, "keys/trust/log.vkey");
        }
        return verifiers.get(0);
    }

    private void say(StoreCheck check) {
        StoreFaults faults = check.faults();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(Json.ordered(
                    "entries",
                    Long.toString(check.entries()),
                    "contentsRead",
                    !withoutContents,
                    "faults",
                    Long.toString(faults.count()),
                    "named",
                    faults.named().stream().map(LogCheckCommand::json).toList())));
            return;
        }
        faults.named()
                .forEach(fault -> out.println(Printable.line(fault.kind() + "  " + fault.where() + "  "
                        + fault.kind().text())));
        long entries = check.entries();
        out.println(
                faults.count() == 0
                        ? "相符：日志 " + entries + " 条" + (withoutContents ? "，未读内容" : "及所存内容") + " / all agrees: "
                                + entries + " entries" + (withoutContents ? ", contents not read" : " and the contents")
                        : "差错 " + faults.count() + " 处 / " + faults.count() + " places do not agree");
    }

    private static Object json(StoreFault fault) {
        return Json.ordered(
                "kind",
                fault.kind().name(),
                "where",
                fault.where(),
                "zh",
                fault.kind().text().zh(),
                "en",
                fault.kind().text().en());
    }
}
