package org.huzheng.server;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.server.log.LogStore;
import org.huzheng.server.log.LogWriter;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;

/**
 * One writing transaction 事务: all its rows and log leaves become durable together or not at all. Not to be used after the
 * work it was given to returned.
 */
public final class Transaction {
    private final Stores stores;
    private final LogStore log;
    private final LogWriter writer;
    private final Clock clock;

    Transaction(Stores stores, LogStore log, LogWriter writer, Clock clock) {
        this.stores = stores;
        this.log = log;
        this.writer = writer;
        this.clock = clock;
    }

    /** The stores, as this transaction sees them. */
    public Stores stores() {
        return stores;
    }

    /**
     * Keeps other registrations out until this transaction ends. Called before reading what a decision rests on, so that
     * it still holds at the commit.
     */
    public void lock() {
        writer.lock(log);
    }

    /**
     * Takes a statement in: its row, its leaf in the log and its announcement. The same content under the same id is a
     * replay and changes nothing.
     *
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if the id stands for other content
     */
    public Registered register(NewStatement statement) {
        return register(statement, clock.instant());
    }

    /** The same, taken in at the instant it was judged at. */
    public Registered register(NewStatement statement, Instant at) {
        // Whoever holds the log's lock sees every earlier registration, so two that race cannot both be new.
        lock();
        Optional<StatementRecord> before =
                stores.statements().replayed(statement.type(), statement.key(), statement.content());
        if (before.isPresent()) {
            return new Registered(before.get().logIndex(), true);
        }
        long index = writer.append(log, statement.entry());
        stores.statements()
                .insert(
                        new StatementRecord(
                                index,
                                statement.type(),
                                statement.id(),
                                statement.issuer(),
                                statement.content(),
                                statement.entry(),
                                at),
                        statement.subjects());
        stores.events().announce(index, statement.audience());
        return new Registered(index, false);
    }
}
