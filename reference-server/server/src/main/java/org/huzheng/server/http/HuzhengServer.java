package org.huzheng.server.http;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.Storage;
import org.huzheng.server.contract.ApiContract;
import org.huzheng.server.intake.EvidenceRelease;
import org.huzheng.server.intake.Extracts;
import org.huzheng.server.intake.Listings;
import org.huzheng.server.intake.RecallAnswers;
import org.huzheng.server.intake.Standings;
import org.huzheng.server.intake.StatementIntake;
import org.huzheng.server.intake.StoredPackages;
import org.huzheng.server.registry.DepartmentRegistry;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.server.registry.RunningTrust;
import org.huzheng.server.registry.ServerKeys;
import org.huzheng.server.registry.TrustWatch;
import org.huzheng.server.webhook.WebhookService;
import org.huzheng.statement.StatementSigner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reference server 参考服务器, running. Closing it ends requests under way first. */
public final class HuzhengServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HuzhengServer.class);
    private static final long SWEEP_MINUTES = 5;
    private static final long WATCH_SECONDS = 2;

    private final ServerConfig config;
    private final Storage storage;
    private final DepartmentRegistry registry;
    private final Javalin http;
    private final ScheduledExecutorService sweeper;
    private final WebhookService webhooks;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HuzhengServer(
            ServerConfig config,
            Storage storage,
            DepartmentRegistry registry,
            Javalin http,
            ScheduledExecutorService sweeper,
            WebhookService webhooks) {
        this.config = config;
        this.storage = storage;
        this.registry = registry;
        this.http = http;
        this.sweeper = sweeper;
        this.webhooks = webhooks;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws HuzhengException LOG_ROLLED_BACK, ADDRESS_IN_USE if the port is taken, or what keys, registry or disk say
     */
    public static HuzhengServer start(ServerConfig config) {
        config.storage().requireBegun();
        ServerKeys keys = new ServerKeys(
                config.storage().directory().resolve("keys"), config.suite(), config.clock(), config.random());
        Storage storage = Storage.open(config.storage(), keys.log(config.origin()), config.clock(), config.random());
        try {
            RunningTrust trust = RunningTrust.of(config.trust(), config.trustDirectory(), own(config, keys));
            DepartmentRegistry registry = new DepartmentRegistry(storage, trust::now, config.suite(), config.clock());
            TrustWatch watch = new TrustWatch(trust, registry, config.registry());
            watch.begin(storage);
            Listings.fill(storage, config.intake());
            Javalin http = app(config, storage, keys, trust, watch)
                    .create(config.host(), config.port(), config.stopWithin().toMillis())
                    .start();
            ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(HuzhengServer::daemon);
            WebhookService webhooks =
                    WebhookService.start(storage, config.webhooks(), operatorKey(config, keys), config.clock());
            HuzhengServer server = new HuzhengServer(config, storage, registry, http, sweeper, webhooks);
            var unusedWatch =
                    sweeper.scheduleWithFixedDelay(watch::look, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
            var unused = sweeper.scheduleWithFixedDelay(server::sweep, 0, SWEEP_MINUTES, TimeUnit.MINUTES);
            if (config.storage().marksBesideDatabase()) {
                LOG.warn("the high-water mark lies beside the database: a backup of both put back is not noticed here");
            }
            LOG.atInfo()
                    .addKeyValue("port", http.port())
                    .addKeyValue("suite", config.suite())
                    .log("started");
            return server;
        } catch (JavalinBindException e) {
            storage.close();
            throw new HuzhengException(ErrorCode.ADDRESS_IN_USE, config.host() + ":" + config.port(), e);
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    private static SigningKey operatorKey(ServerConfig config, ServerKeys keys) {
        return config.operatorKey().orElseGet(() -> keys.operator(config.operator()));
    }

    private static HttpApp app(
            ServerConfig config, Storage storage, ServerKeys keys, RunningTrust trust, TrustWatch watch) {
        ApiContract contract = ApiContract.load();
        SigningKey operatorKey = operatorKey(config, keys);
        SigningKey timestampKey = config.timestampKey().orElseGet(() -> keys.timestamps(config.operator()));
        PrometheusMeterRegistry meters = meters(storage);
        Views views = new Views(storage);
        StatementSigner operator = StatementSigner.of(operatorKey, config.clock());
        EvidenceRelease release = new EvidenceRelease(storage, operator, config.operator(), config.clock());
        RecallAnswers recalls = new RecallAnswers(storage, operator, config.operator());
        StatementIntake intake = new StatementIntake(
                storage,
                trust::now,
                new StoredPackages(storage.content(), trust::now, config.suite(), config.clock()),
                config.suite(),
                config.intake(),
                config.clock());
        Map<String, Action> actions = new HashMap<>();
        new ServiceActions(
                        config.operator().name(),
                        operatorKey.certificate(),
                        storage,
                        meters,
                        TimestampIssuer.of(timestampKey, config.clock(), config.random()),
                        contract,
                        watch::troubles,
                        config.clock())
                .into(actions);
        new DocsActions().into(actions);
        new LogActions(storage.log()).into(actions);
        new UploadActions(storage.content(), config.suite()).into(actions);
        new EvidenceActions(storage, release, recalls, new Standings(storage, config.clock()), views).into(actions);
        new StatementActions(storage, intake, views, config.clock()).into(actions);
        new CatalogueActions(storage, views).into(actions);
        new CaseActions(storage, new Extracts(storage, config.clock())).into(actions);
        new ListActions(storage, config.operator(), config.clock()).into(actions);
        RequestPipeline.Pipes pipes = new RequestPipeline.Pipes(
                new RequestGate(storage, new KeyStanding(trust), config.clock()),
                new BodyReader(emptied(config.storage().directory().resolve("spool"))),
                new Idempotency(storage, config.clock()),
                new DepartmentLoad(config.door().requestsPerDepartment()),
                config.basePath());
        return new HttpApp(
                contract,
                actions,
                pipes,
                new Problems(config.clock()),
                new AccessLog(meters),
                config.random(),
                config.door());
    }

    /** Where the server made its own timestamp authority, that one is believed too. */
    private static TrustStore own(ServerConfig config, ServerKeys keys) {
        if (config.timestampKey().isPresent()) {
            return TrustStore.empty();
        }
        // At the first start the key is made now, and with it the authority that is to be believed.
        keys.timestamps(config.operator());
        return keys.trust();
    }

    private static PrometheusMeterRegistry meters(Storage storage) {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(meters);
        Gauge.builder(
                        "huzheng.log.size",
                        storage,
                        open -> open.log().checkpoint().checkpoint().size())
                .register(meters);
        return meters;
    }

    /** What a crash left in the spool belongs to requests that are long gone. */
    private static Path emptied(Path spool) {
        try {
            Files.createDirectories(spool);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(spool, "*.part")) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
            return spool;
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "spool directory", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "huzheng-sweeper");
        thread.setDaemon(true);
        return thread;
    }

    private void sweep() {
        try {
            storage.sweep();
        } catch (RuntimeException e) {
            LOG.warn("sweep failed", e);
        }
    }

    /** Registers an application's certificate, as the registry file does; see {@link DepartmentRegistry#register}. */
    public void register(RegisteredApp app) {
        registry.register(app);
    }

    Storage storage() {
        return storage;
    }

    /** The port it listens on. */
    public int port() {
        return http.port();
    }

    /** The address for clients on this machine, base path included. */
    public URI uri() {
        String host = config.host().equals("0.0.0.0") || config.host().equals("::") ? "127.0.0.1" : config.host();
        return URI.create("http://" + host + ":" + port() + config.basePath());
    }

    /** Where the certificate of the server's own demonstration keys and the log's verifier key lie. */
    public Path trustDirectory() {
        return config.storage().directory().resolve("keys").resolve("trust");
    }

    /** Stops taking requests, ends those under way, closes the storage. Again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            sweeper.shutdownNow();
            webhooks.close();
            try (storage) {
                stopHttp();
            }
            LOG.info("stopped");
        }
    }

    /** When requests still run after the grace, Jetty cuts them off, says so by throwing, and has stopped all the same. */
    private void stopHttp() {
        try {
            http.stop();
        } catch (JavalinException e) {
            LOG.atWarn().setCause(e).log("requests cut off");
        }
    }
}
