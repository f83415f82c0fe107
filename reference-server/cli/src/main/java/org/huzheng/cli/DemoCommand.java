package org.huzheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
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
        description = {
            "Play one real case end to end: four departments, one server on a free port, spoken to only over HTTP.",
            "Exit code 0 if everything was as told, 1 if not."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class DemoCommand implements Callable<Integer> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to leave everything; new or empty.")
    private Optional<Path> out;

    @Option(names = "--file", paramLabel = "PATH", description = "Your own file as the scene's evidence.")
    private Optional<Path> file;

    @Option(names = "--suite", defaultValue = "SM", description = "sm (default) or intl.")
    private CryptoSuite suite;

    @Option(names = "--db", paramLabel = "JDBC", description = "jdbc:postgresql:…; default SQLite in the folder.")
    private Optional<String> database;

    @Override
    public Integer call() {
        file.ifPresent(Inputs::requireFile);
        Path folder = out.orElseGet(DemoCommand::fresh);
        Inputs.requireNewOrEmpty(folder);
        boolean asTold = Demo.play(
                new DemoOptions(folder, file, suite, database),
                spec.commandLine().getOut());
        return asTold ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private static Path fresh() {
        Path parent = Path.of("huzheng-demo");
        Path folder = parent.resolve(STAMP.format(LocalDateTime.now(java.time.ZoneId.systemDefault())));
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, parent + " is not a directory; name one with --out");
        }
        return folder;
    }
}
