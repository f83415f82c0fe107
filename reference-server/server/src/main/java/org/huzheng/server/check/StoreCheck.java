package org.huzheng.server.check;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.log.NoteVerifier;
import org.huzheng.server.StorageConfig;
import org.huzheng.server.content.ContentCheck;
import org.huzheng.server.content.StoredContent;
import org.huzheng.server.fault.StoreFault.Kind;
import org.huzheng.server.fault.StoreFaults;
import org.huzheng.server.intake.RowCheck;
import org.huzheng.server.log.HighWaterMark;
import org.huzheng.server.log.TreeCheck;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.server.store.jdbi.Database;

/**
 * Holds all that a server stored against what it logged 存储核对: entries against leaves, leaves against tree, checkpoint and
 * high-water mark, rows against statements, contents against their digests. It writes nothing, and may run beside the server:
 * what comes in meanwhile is not looked at. Not thread-safe.
 */
public final class StoreCheck implements AutoCloseable {
    private final Database database;
    private final StorageConfig config;
    private final NoteVerifier verifier;
    private final StoreFaults faults = new StoreFaults();
    private final long entries;

    private StoreCheck(Database database, StorageConfig config, NoteVerifier verifier) {
        this.database = database;
        this.config = config;
        this.verifier = verifier;
        this.entries = database.read(stores -> stores.log().size());
    }

    /**
     * Opens what a server stored, for reading.
     *
     * @param verifier the log's key, as others trust it
     * @throws HuzhengException LOG_NOT_BEGUN if there is none, INTERNAL_FAULT if the database belongs to another version
     */
    public static StoreCheck open(StorageConfig config, NoteVerifier verifier) {
        config.goingOn().requireBegun();
        Database database = Database.openToRead(config.jdbcUrl());
        try {
            return new StoreCheck(database, config, verifier);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** How many entries the log has. */
    public long entries() {
        return entries;
    }

    /** How many bytes of content are stored. */
    public long contentBytes() {
        return database.read(stores -> stores.uploads().storedBytes());
    }

    /** What was found so far. */
    public StoreFaults faults() {
        return faults;
    }

    /**
     * Goes through the log.
     *
     * @param progress told the number of entries seen
     */
    public void checkLog(LongConsumer progress) {
        TreeCheck tree =
                database.read(stores -> TreeCheck.of(stores.log(), HighWaterMark.in(config.mark()), verifier, faults));
        for (long index = 0; index < entries; index++) {
            long leaf = index;
            database.read(stores -> {
                Optional<StatementRecord> stored = statement(stores, leaf);
                tree.next(stores.log(), stored.map(StatementRecord::entry));
                stored.ifPresent(new RowCheck(stores, faults)::check);
                return true;
            });
            progress.accept(index + 1);
        }
        tree.end();
        // The row of a statement and its leaf are one transaction, so a server that goes on meanwhile adds none alone.
        long beyond =
                database.read(stores -> stores.statements().from(stores.log().size()));
        if (beyond > 0) {
            faults.add(Kind.ENTRY_MISSING, "+" + beyond);
        }
    }

    private Optional<StatementRecord> statement(Stores stores, long index) {
        Optional<StatementRecord> stored;
        try {
            stored = stores.statements().atIndex(index);
        } catch (HuzhengException e) {
            if (e.code() != ErrorCode.LOG_DAMAGED) {
                throw e;
            }
            faults.add(Kind.ENTRY_UNREADABLE, Long.toString(index));
            return Optional.empty();
        }
        if (stored.isEmpty()) {
            faults.add(Kind.ENTRY_MISSING, Long.toString(index));
        }
        return stored;
    }

    /**
     * Reads every content whole.
     *
     * @param progress told the number of bytes read
     */
    public void checkContents(LongConsumer progress) {
        ContentCheck check = new ContentCheck(config.directory(), faults);
        long done = 0;
        Optional<Digest> after = Optional.empty();
        while (true) {
            Optional<Digest> from = after;
            Optional<StoredContent> next =
                    database.read(stores -> stores.uploads().next(from));
            if (next.isEmpty()) {
                return;
            }
            long before = done;
            check.check(next.get(), read -> progress.accept(before + read));
            done += next.get().length();
            progress.accept(done);
            after = next.map(StoredContent::digest);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
