package org.huzheng.server.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A throwaway PostgreSQL for tests, from the binaries installed on the machine. One cluster serves the whole test JVM and
 * is gone when it ends; every call of {@link #newDatabase()} gives an empty database of its own.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PostgresFixture POSTGRES = new PostgresFixture();
 * }</pre>
 */
public final class PostgresFixture implements BeforeAllCallback {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresCluster cluster;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        running();
    }

    /** The JDBC address, user included, of a database that nobody else has. */
    public String newDatabase() {
        return newDatabase("");
    }

    /** Freezes PostgreSQL until it is thawed. */
    public static Frozen freeze() throws IOException, InterruptedException {
        PostgresCluster server = running();
        server.signal("STOP");
        return () -> server.signal("CONT");
    }

    /** A database that says nothing. */
    public interface Frozen {
        /** Lets it go on. */
        void thaw() throws IOException, InterruptedException;
    }

    /** Puts a copy in the place of a database, whoever is connected: a restored backup, or a standby that lagged. */
    public void setBack(String url, String copy) {
        try (Connection admin = DriverManager.getConnection(running().url("postgres"));
                Statement statement = admin.createStatement()) {
            statement.execute("DROP DATABASE " + name(url) + " WITH (FORCE)");
            statement.execute("ALTER DATABASE " + name(copy) + " RENAME TO " + name(url));
        } catch (IOException | SQLException e) {
            throw new AssertionError("not set back", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    /** As {@link #newDatabase()}, with all that is in another, to which nobody may be connected. */
    public String copyOf(String url) {
        return newDatabase(" TEMPLATE " + name(url));
    }

    private static String newDatabase(String template) {
        try {
            PostgresCluster server = running();
            String name = "test_" + DATABASES.incrementAndGet();
            try (Connection admin = DriverManager.getConnection(server.url("postgres"));
                    Statement statement = admin.createStatement()) {
                statement.execute("CREATE DATABASE " + name + template);
            }
            return server.url(name);
        } catch (IOException | SQLException e) {
            throw new AssertionError("no test database", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static synchronized PostgresCluster running() throws IOException, InterruptedException {
        PostgresCluster known = cluster;
        if (known == null) {
            known = PostgresCluster.start();
            cluster = known;
        }
        return known;
    }
}
