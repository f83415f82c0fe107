package org.huzheng.server.store.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How connections are made, so that a commit that returned is on the disk. */
final class Connections {
    /** How long to wait for a connection, or for a lock; less than clients wait for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How long a statement may run. */
    private static final Duration STATEMENT = Duration.ofSeconds(10);
    /** How long a database may say nothing. */
    private static final Duration SILENCE = Duration.ofSeconds(12);

    private static final int READERS = 8;
    private static final int POSTGRESQL_WRITERS = 8;

    private Connections() {}

    static DataSource unpooled(Dialect dialect, String jdbcUrl, boolean writing) {
        return dialect == Dialect.SQLITE ? sqlite(jdbcUrl, writing) : postgresql(jdbcUrl);
    }

    static HikariDataSource pooled(Dialect dialect, String jdbcUrl, boolean writing) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dialect == Dialect.SQLITE ? sqlite(jdbcUrl, writing) : hurried(jdbcUrl));
        config.setPoolName(writing ? "huzheng-writes" : "huzheng-reads");
        config.setMaximumPoolSize(size(dialect, writing));
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PATIENCE.toMillis() / 2);
        config.setAutoCommit(true);
        config.setConnectionInitSql(firstWords(dialect, writing));
        return new HikariDataSource(config);
    }

    /** SQLite has one writer: waiting for the pool's only connection is fair, waiting for its file lock is not. */
    private static int size(Dialect dialect, boolean writing) {
        if (!writing) {
            return READERS;
        }
        return dialect == Dialect.SQLITE ? 1 : POSTGRESQL_WRITERS;
    }

    private static String firstWords(Dialect dialect, boolean writing) {
        if (!writing) {
            return dialect == Dialect.SQLITE ? "PRAGMA query_only = ON" : "SET default_transaction_read_only TO on";
        }
        // A server configured otherwise would acknowledge commits it can still lose.
        return dialect == Dialect.SQLITE ? "PRAGMA query_only = OFF" : "SET synchronous_commit TO on";
    }

    private static DataSource sqlite(String jdbcUrl, boolean writing) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.enforceForeignKeys(true);
        config.setTransactionMode(
                writing ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(jdbcUrl);
        return source;
    }

    /** Every wait for it ends: for a lock, for a statement, and for a database that says nothing at all. */
    private static DataSource hurried(String jdbcUrl) {
        PGSimpleDataSource source = postgresql(jdbcUrl);
        source.setSocketTimeout((int) SILENCE.toSeconds());
        source.setTcpKeepAlive(true);
        source.setOptions("-c statement_timeout=" + STATEMENT.toMillis() + " -c lock_timeout=" + PATIENCE.toMillis()
                + " -c idle_in_transaction_session_timeout=" + SILENCE.toMillis());
        return source;
    }

    private static PGSimpleDataSource postgresql(String jdbcUrl) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setConnectTimeout((int) PATIENCE.toSeconds());
        return source;
    }
}
