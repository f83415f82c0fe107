package org.huzheng.server;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.server.http.door.DoorLimits;
import org.huzheng.server.webhook.Webhooks;
import org.huzheng.statement.Party;

/**
 * How a server is set up 服务器配置.
 *
 * @param storage where it keeps things
 * @param host the address it listens on
 * @param port the port; 0 for any free one
 * @param basePath the prefix a gateway leaves before {@code /v1}, such as {@code /restapi/prod/IC33}; empty for none
 * @param operator the department that runs it 运营单位
 * @param origin the log's origin line, a name without spaces or plus signs
 * @param suite of its log, its content and its callers
 * @param trust whose certificates it accepts
 * @param trustDirectory where the trust was read from and is read again when it changes, if it is to be
 * @param registry the file that names departments and their certificates, if there is one
 * @param operatorKey signs release receipts; made at first start if not given
 * @param timestampKey signs demonstration timestamps; made at first start if not given
 * @param intake what it demands of statements
 * @param webhooks which departments are told of their events, and where
 * @param door how much may come in at once
 * @param stopWithin how long requests under way may take to end when it stops
 * @param clock the server's clock
 * @param random the server's randomness
 */
public record ServerConfig(
        StorageConfig storage,
        String host,
        int port,
        String basePath,
        Party operator,
        String origin,
        CryptoSuite suite,
        TrustStore trust,
        Optional<Path> trustDirectory,
        Optional<Path> registry,
        Optional<SigningKey> operatorKey,
        Optional<SigningKey> timestampKey,
        IntakePolicy intake,
        Webhooks webhooks,
        DoorLimits door,
        Duration stopWithin,
        Clock clock,
        SecureRandom random) {
    private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*");
    private static final Party DEMONSTRATION = Party.of("11330203MB00000007", "互证演示中心");

    /** Refuses a base path that is not one. */
    public ServerConfig {
        Objects.requireNonNull(storage, "storage");
        Objects.requireNonNull(trust, "trust");
        if (!BASE_PATH.matcher(basePath).matches()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "base path");
        }
    }

    /** A server on a free port of this machine, everything in this directory, in SQLite, run by a demonstration body. */
    public static ServerConfig demonstration(Path directory, CryptoSuite suite, TrustStore trust) {
        return new ServerConfig(
                StorageConfig.sqliteIn(directory),
                "127.0.0.1",
                0,
                "",
                DEMONSTRATION,
                "huzheng.example/log",
                suite,
                trust,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IntakePolicy.defaults(),
                Webhooks.NONE,
                DoorLimits.standard(),
                Duration.ofSeconds(30),
                Clock.systemUTC(),
                new SecureRandom());
    }

    /** The same, listening there. */
    public ServerConfig listening(String address, int number) {
        return changed(draft -> {
            draft.host = address;
            draft.port = number;
        });
    }

    /** The same, with rows in this database. */
    public ServerConfig withDatabase(String jdbcUrl) {
        return with(StorageConfig.inDatabase(jdbcUrl, storage.directory()));
    }

    /** The same, keeping things there. */
    public ServerConfig with(StorageConfig where) {
        return changed(draft -> draft.storage = where);
    }

    /** The same, behind a gateway that leaves this prefix. */
    public ServerConfig behind(String prefix) {
        return changed(draft -> draft.basePath = prefix);
    }

    /** The same, run by this department with these keys. */
    public ServerConfig operatedBy(Party department, SigningKey releases, SigningKey timestamps) {
        return changed(draft -> {
            draft.operator = department;
            draft.operatorKey = Optional.of(releases);
            draft.timestampKey = Optional.of(timestamps);
        });
    }

    /** The same, its log under this origin. */
    public ServerConfig withOrigin(String name) {
        return changed(draft -> draft.origin = name);
    }

    /** The same, reading its trust again from this directory when something in it changes. */
    public ServerConfig followingTrust(Path directory) {
        return changed(draft -> draft.trustDirectory = Optional.of(directory));
    }

    /** The same, with departments registered from this file, again when it changes. */
    public ServerConfig withRegistry(Path file) {
        return changed(draft -> draft.registry = Optional.of(file));
    }

    /** The same, demanding this of statements. */
    public ServerConfig demanding(IntakePolicy policy) {
        return changed(draft -> draft.intake = policy);
    }

    /** The same, telling these of their events. */
    public ServerConfig telling(Webhooks receivers) {
        return changed(draft -> draft.webhooks = receivers);
    }

    /** The same, letting in so much at once. */
    public ServerConfig admitting(DoorLimits limits) {
        return changed(draft -> draft.door = limits);
    }

    /** The same, by this clock. */
    public ServerConfig withClock(Clock other) {
        return changed(draft -> draft.clock = other);
    }

    /** The same, cutting off requests that have not ended this long after it was told to stop. */
    public ServerConfig stoppingWithin(Duration grace) {
        return changed(draft -> draft.stopWithin = grace);
    }

    private ServerConfig changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** What may be said otherwise; everything else stays. */
    private static final class Draft {
        private final ServerConfig from;
        private StorageConfig storage;
        private String host;
        private int port;
        private String basePath;
        private Party operator;
        private String origin;
        private Optional<Path> trustDirectory;
        private Optional<Path> registry;
        private Optional<SigningKey> operatorKey;
        private Optional<SigningKey> timestampKey;
        private IntakePolicy intake;
        private Webhooks webhooks;
        private DoorLimits door;
        private Duration stopWithin;
        private Clock clock;

        private Draft(ServerConfig from) {
            this.from = from;
            this.storage = from.storage;
            this.host = from.host;
            this.port = from.port;
            this.basePath = from.basePath;
            this.operator = from.operator;
            this.origin = from.origin;
            this.trustDirectory = from.trustDirectory;
            this.registry = from.registry;
            this.operatorKey = from.operatorKey;
            this.timestampKey = from.timestampKey;
            this.intake = from.intake;
            this.webhooks = from.webhooks;
            this.door = from.door;
            this.stopWithin = from.stopWithin;
            this.clock = from.clock;
        }

        private ServerConfig finished() {
            return new ServerConfig(
                    storage,
                    host,
                    port,
                    basePath,
                    operator,
                    origin,
                    from.suite,
                    from.trust,
                    trustDirectory,
                    registry,
                    operatorKey,
                    timestampKey,
                    intake,
                    webhooks,
                    door,
                    stopWithin,
                    clock,
                    from.random);
        }
    }
}
