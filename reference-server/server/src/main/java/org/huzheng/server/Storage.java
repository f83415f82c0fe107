package org.huzheng.server;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.huzheng.HuzhengException;
import org.huzheng.log.NoteSigner;
import org.huzheng.server.check.StoreGlance;
import org.huzheng.server.content.ContentStore;
import org.huzheng.server.disk.DirectoryLock;
import org.huzheng.server.log.HighWaterMark;
import org.huzheng.server.log.LogService;
import org.huzheng.server.log.LogWriter;
import org.huzheng.server.store.Stores;
import org.huzheng.server.store.jdbi.Database;
import org.huzheng.server.store.jdbi.JdbiStores;

/**
 * Everything the server keeps 存储: rows, log and content, opened together. What a call acknowledged survives a crash of the
 * process or of the machine. Thread-safe.
 */
public final class Storage implements AutoCloseable {
    /** How long an upload may rest before it is removed. */
    public static final Duration UPLOAD_IDLE = Duration.ofHours(24);

    private final DirectoryLock lock;
    private final Database database;
    private final LogService log;
    private final LogWriter writer;
    private final ContentStore content;
    private final Clock clock;
    private final boolean sound;

    private Storage(
            DirectoryLock lock,
            Database database,
            LogService log,
            LogWriter writer,
            ContentStore content,
            Clock clock,
            boolean sound) {
        this.lock = lock;
        this.database = database;
        this.log = log;
        this.writer = writer;
        this.content = content;
        this.clock = clock;
        this.sound = sound;
    }

    /**
     * Opens the storage, bringing the database up to date.
     *
     * @param signer the log's key, named like its origin; its suite decides the tree's hash
     * @throws HuzhengException {@code LOG_ROLLED_BACK} if the database is older than a checkpoint that was given out,
     *     {@code LOG_NOT_BEGUN} if there is no log and none may be begun, {@code DATA_FOLDER_IN_USE} if another server uses the directory
     */
    public static Storage open(StorageConfig config, NoteSigner signer, Clock clock, SecureRandom random) {
        config.requireBegun();
        DirectoryLock lock = DirectoryLock.acquire(config.directory());
        try {
            return open(config, signer, clock, random, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Storage open(
            StorageConfig config, NoteSigner signer, Clock clock, SecureRandom random, DirectoryLock lock) {
        Database database = Database.open(config.jdbcUrl());
        try {
            HighWaterMark mark = HighWaterMark.in(config.mark());
            LogService log = LogService.open(database.over(JdbiStores::log), signer, mark, config.beginning());
            LogWriter writer = log.writer();
            ContentStore content = ContentStore.open(
                    config.directory(), database.over(JdbiStores::uploads), config.limits(), clock, random);
            boolean sound = StoreGlance.sound(database, log.verifier().suite().digest());
            return new Storage(lock, database, log, writer, content, clock, sound);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Writes in one transaction: everything is durable when this returns, nothing was written if it throws. The work may
     * be run more than once, so it must have no effects beside the transaction, and must not begin another.
     */
    public <T> T inTransaction(Function<Transaction, T> work) {
        return database.write(stores -> work.apply(new Transaction(stores, stores.log(), writer, clock)));
    }

    /** Reads, as of one moment on SQLite; on PostgreSQL each query sees what is committed. */
    public <T> T read(Function<Stores, T> work) {
        return database.read(work::apply);
    }

    /** The log: receipts, checkpoints, proofs. */
    public LogService log() {
        return log;
    }

    /** Whether the look at the start found nothing amiss; what it found is in the server's log. */
    public boolean soundAtStart() {
        return sound;
    }

    /** Content and uploads. */
    public ContentStore content() {
        return content;
    }

    /** Removes what has served its time: nonces, answers, abandoned uploads. To be called every few minutes. */
    public void sweep() {
        // What an older database does not know of would be taken for content that nobody registered.
        log.requireSound();
        inTransaction(transaction -> {
            transaction.stores().nonces().sweep(clock.instant());
            transaction.stores().idempotency().sweep(clock.instant());
            return true;
        });
        content.sweep(UPLOAD_IDLE);
        content.sweepUnregistered();
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
