package org.huzheng.server.store.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.Transactor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The server's database: SQLite in a file (WAL, synchronous=FULL) or PostgreSQL, by its JDBC URL, brought up to date when
 * opened. Work that returned from {@link #write} is durable.
 */
public final class Database implements AutoCloseable {
    private static final int ATTEMPTS = 5;
    private static final String ANOTHER_VERSION = "the database belongs to another version";

    private final Dialect dialect;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;

    private Database(Dialect dialect, HikariDataSource writing, HikariDataSource reading) {
        this.dialect = dialect;
        this.writing = writing;
        this.reading = reading;
        this.writer = Jdbi.create(writing);
        this.reader = Jdbi.create(reading);
    }

    /**
     * Opens and migrates a database.
     *
     * @param jdbcUrl {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:…}
     * @throws HuzhengException if it cannot be reached, or was written by a newer version
     */
    public static Database open(String jdbcUrl) {
        Dialect dialect = Dialect.ofUrl(jdbcUrl);
        try {
            migrate(dialect, jdbcUrl);
            return new Database(
                    dialect, Connections.pooled(dialect, jdbcUrl, true), Connections.pooled(dialect, jdbcUrl, false));
        } catch (FlywayValidateException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, ANOTHER_VERSION, e);
        } catch (FlywayException | PoolInitializationException e) {
            throw SqlFault.of(e);
        }
    }

    /**
     * Opens a database for reading alone, as it is.
     *
     * @throws HuzhengException if it cannot be reached, or is not of this version
     */
    public static Database openToRead(String jdbcUrl) {
        Dialect dialect = Dialect.ofUrl(jdbcUrl);
        try {
            MigrationInfoService found = flyway(dialect, jdbcUrl).info();
            if (found.pending().length > 0 || !ofThisVersion(found)) {
                throw new HuzhengException(ErrorCode.INTERNAL_FAULT, ANOTHER_VERSION);
            }
            HikariDataSource reading = Connections.pooled(dialect, jdbcUrl, false);
            return new Database(dialect, reading, reading);
        } catch (FlywayException | PoolInitializationException e) {
            throw SqlFault.of(e);
        }
    }

    private static boolean ofThisVersion(MigrationInfoService found) {
        return Arrays.stream(found.applied()).allMatch(done -> done.getState() == MigrationState.SUCCESS);
    }

    /**
     * Does work in one transaction: all of it is durable when this returns, none of it if this throws. Where two
     * transactions collide the work is done again, so it must have no effects of its own.
     *
     * @throws HuzhengException what the work throws, {@code SERVER_BUSY}, {@code DISK_FULL} or {@code INTERNAL_FAULT}
     */
    public <T> T write(Function<JdbiStores, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return run(writer, work);
            } catch (JdbiException e) {
                if (attempt == ATTEMPTS || !SqlFault.isCollision(e)) {
                    throw SqlFault.of(e);
                }
            }
        }
    }

    /** Reads in one transaction. */
    public <T> T read(Function<JdbiStores, T> work) {
        try {
            return run(reader, work);
        } catch (JdbiException e) {
            throw SqlFault.of(e);
        }
    }

    /** The same database, seen through some of its stores. */
    public <S> Transactor<S> over(Function<JdbiStores, S> stores) {
        return new Transactor<>() {
            @Override
            public <T> T read(Function<S, T> work) {
                return Database.this.read(all -> work.apply(stores.apply(all)));
            }

            @Override
            public <T> T write(Function<S, T> work) {
                return Database.this.write(all -> work.apply(stores.apply(all)));
            }
        };
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }

    private <T> T run(Jdbi source, Function<JdbiStores, T> work) {
        return source.inTransaction((Handle handle) -> work.apply(new JdbiStores(handle, dialect)));
    }

    private static void migrate(Dialect dialect, String jdbcUrl) {
        flyway(dialect, jdbcUrl).migrate();
    }

    private static Flyway flyway(Dialect dialect, String jdbcUrl) {
        return Flyway.configure()
                .dataSource(Connections.unpooled(dialect, jdbcUrl, true))
                .locations("classpath:db/migration")
                .placeholders(Map.of("blob", dialect.blob()))
                // By default a database that a newer version migrated would be opened all the same.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }
}
