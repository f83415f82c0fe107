package org.huzheng.cli.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.demo.Demo;
import org.huzheng.demo.DemoOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the main job, end to end, with real components. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        header = "完整演示一个案例：四个单位，一台服务器，全部经由 HTTP。%n"
                + "Play one case from end to end: four departments, one server, everything over HTTP.",
        description = {"退出码：一切如所述为 0，否则为 1。", "Exit code: 0 if everything was as told, 1 if not."})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DemoCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "写入的目录，须是新的或者空的；默认在 huzheng-demo 下新建。",
                "The folder to leave everything in, new or empty; default a new one below huzheng-demo."
            })
    private Optional<Path> out;

    @Option(
            names = "--file",
            paramLabel = "PATH",
            description = {"用您自己的文件作为现场证据。", "Your own file as the evidence of the scene."})
    private Optional<Path> file;

    @Option(
            names = "--suite",
            defaultValue = "SM",
            paramLabel = "sm|intl",
            description = {
                "密码套件：sm 为国密（默认），intl 为国际算法。",
                "The suite: sm (default), or intl for international algorithms."
            })
    private CryptoSuite suite;

    @Option(
            names = "--db",
            paramLabel = "JDBC",
            description = {
                "数据库地址 jdbc:postgresql:，默认用目录中的 SQLite。",
                "The database, as jdbc:postgresql: addresses go; default SQLite in the folder."
            })
    private Optional<String> database;

    @Override
    public Integer call() {
        file.ifPresent(Inputs::requireFile);
        Path folder = out.orElseGet(DemoCommand::fresh);
        Outputs.requireNewFolder(folder);
        boolean asTold = Demo.play(
                new DemoOptions(folder, file, suite, database),
                spec.commandLine().getOut());
        return asTold ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private static Path fresh() {
        Path parent = Path.of("huzheng-demo");
        Path folder = parent.resolve(STAMP.format(LocalDateTime.now(java.time.ZoneId.systemDefault())));
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new HuzhengException(ErrorCode.FOLDER_IS_FILE, parent.toString());
        }
        return folder;
    }
}
