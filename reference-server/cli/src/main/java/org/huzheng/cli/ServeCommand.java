package org.huzheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the reference server, until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Run the reference server until SIGTERM or Ctrl-C; requests under way are finished first.",
            "Its API document is served at /docs, its own keys lie in DATA/keys."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Where it keeps everything.")
    private Path data;

    @Option(
            names = "--trust",
            required = true,
            paramLabel = "DIR",
            description = "CA certificates and CRLs it accepts.")
    private Path trust;

    @Option(
            names = "--departments",
            paramLabel = "JSON",
            description =
                    "Who may call: {\"departments\": [{\"appId\", \"code\", \"name\", \"certificates\": [FILE]}]}.")
    private Optional<Path> departments;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to listen on; default 127.0.0.1.")
    private String host;

    @Option(names = "--port", defaultValue = "8470", description = "Port to listen on; default 8470, 0 for any.")
    private int port;

    @Option(names = "--db", paramLabel = "JDBC", description = "jdbc:postgresql:…; default SQLite under --data.")
    private Optional<String> database;

    @Option(names = "--suite", defaultValue = "SM", description = "sm (default) or intl.")
    private CryptoSuite suite;

    @Option(names = "--origin", paramLabel = "NAME", description = "The log's name; fixed once the log has begun.")
    private Optional<String> origin;

    @Option(
            names = "--base-path",
            defaultValue = "",
            paramLabel = "PATH",
            description = "The prefix a gateway leaves before /v1, such as /restapi/prod/IC33.")
    private String basePath;

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "--port " + port);
        }
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (HuzhengServer server = HuzhengServer.start(config())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitStop(told, stopped)));
            spec.commandLine()
                    .getErr()
                    .println("互证参考服务器已启动 / listening on " + server.uri() + "  接口文档 / API " + server.uri() + "/docs");
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
        return ExitCode.PASSED;
    }

    /** Runs when the process is told to stop: lets the main thread close the server, and waits until it has. */
    private static void awaitStop(CountDownLatch told, CountDownLatch stopped) {
        told.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ServerConfig config() {
        ServerConfig config = ServerConfig.demonstration(data, suite, TrustStore.load(Inputs.requireDirectory(trust)))
                .listening(host, port)
                .behind(basePath);
        if (database.isPresent()) {
            config = config.withDatabase(database.get());
        }
        if (origin.isPresent()) {
            config = config.withOrigin(origin.get());
        }
        if (departments.isPresent()) {
            config = config.withRegistry(Inputs.requireFile(departments.get()));
        }
        return config;
    }
}
