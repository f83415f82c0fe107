package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.huzheng.server.webhook.Webhooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the reference server, until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "运行参考服务器，直到收到停止信号。%nRun the reference server until it is told to stop.",
        description = {
            "收到 SIGTERM 或者 Ctrl-C 后先处理完在途请求；接口文档在 /docs，服务器自己的密钥在数据目录的 " + "keys 中。",
            "On SIGTERM or Ctrl-C requests under way are finished first; the API document is "
                    + "at /docs, the server's own keys lie in keys of the data folder."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = {"数据目录，服务器的一切都在其中。", "The data folder, where the server keeps everything."})
    private Path data;

    @Option(
            names = "--trust",
            required = true,
            paramLabel = "DIR",
            description = {"服务器所信任的 CA 证书和 CRL 所在目录。", "The folder of CA certificates and CRLs the server trusts."})
    private Path trust;

    @Option(
            names = "--departments",
            paramLabel = "JSON",
            description = {
                "可以调用的单位：{\"departments\": [{\"appId\", \"code\", \"name\", \"certificates\": " + "[文件]}]}。",
                "Who may call: {\"departments\": [{\"appId\", \"code\", \"name\", \"certificates\": [FILE]}]}."
            })
    private Optional<Path> departments;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "HOST",
            description = {"监听地址，默认 127.0.0.1。", "The address to listen on; default 127.0.0.1."})
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8470",
            paramLabel = "PORT",
            description = {"监听端口，默认 8470，0 表示任意空闲端口。", "The port to listen on; default 8470, 0 for any that is free."})
    private int port;

    @Option(
            names = "--db",
            paramLabel = "JDBC",
            description = {
                "数据库地址 jdbc:postgresql:，默认用数据目录中的 SQLite。",
                "The database, as jdbc:postgresql: addresses go; default SQLite in the data folder."
            })
    private Optional<String> database;

    @Option(
            names = "--init",
            description = {
                "在还没有日志的地方新建日志；已有日志的照常继续。不加时绝不新建。",
                "Begin a new log where there is none; one that exists goes on. Without it none is ever begun."
            })
    private boolean init;

    @Option(
            names = "--mark",
            paramLabel = "FILE",
            description = {
                "高水位文件，放在数据库及其备份之外；默认在数据目录中。",
                "The file of the high-water mark, apart from the database and its backups; default in the data folder."
            })
    private Optional<Path> mark;

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
            names = "--origin",
            paramLabel = "NAME",
            description = {"日志的名称，日志开始后不能改变。", "The log's name; it is fixed once the log has begun."})
    private Optional<String> origin;

    @Option(
            names = "--base-path",
            defaultValue = "",
            paramLabel = "PATH",
            description = {
                "网关在 /v1 之前留下的前缀，如 /restapi/prod/IC33。",
                "The prefix a gateway leaves before /v1, such as /restapi/prod/IC33."
            })
    private String basePath;

    @Option(
            names = "--webhooks",
            paramLabel = "JSON",
            description = {
                "向各单位推送其事件：{\"hosts\": [主机], \"webhooks\": [{\"department\", \"url\"}]}，见 spec/signing.md。",
                "Tell departments of their events: {\"hosts\": [HOST], \"webhooks\": [{\"department\", \"url\"}]}; see "
                        + "spec/signing.md."
            })
    private Optional<Path> webhooks;

    @Mixin
    private IntakeOptions intake;

    @Mixin
    private AdmissionOptions admission;

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--port " + port + "：0–65535");
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
        Outputs.requireMakeable(data);
        ServerConfig config = ServerConfig.demonstration(data, suite, TrustStore.load(Inputs.requireDirectory(trust)))
                .followingTrust(trust)
                .listening(host, port)
                .demanding(intake.policy())
                .admitting(admission.door())
                .behind(basePath);
        if (database.isPresent()) {
            config = config.withDatabase(database.get());
        }
        if (mark.isPresent()) {
            Inputs.requireDirectory(mark.get().toAbsolutePath().resolveSibling(""));
            config = config.with(config.storage().withMark(mark.get()));
        }
        config = config.with(config.storage().withLimits(admission.content()));
        if (!init) {
            config = config.with(config.storage().goingOn());
        }
        if (origin.isPresent()) {
            config = config.withOrigin(origin.get());
        }
        if (departments.isPresent()) {
            Inputs.document(departments.get()); // says what is wrong with its encoding
            config = config.withRegistry(departments.get());
        }
        return webhooks.isPresent() ? config.telling(Webhooks.load(Inputs.requireFile(webhooks.get()))) : config;
    }
}
