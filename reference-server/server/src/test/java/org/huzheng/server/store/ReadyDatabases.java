package org.huzheng.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.server.store.jdbi.Database;
import org.jspecify.annotations.Nullable;

/** One database of each kind, brought up to date once in a test JVM, of which tests get copies. */
final class ReadyDatabases {
    private static byte @Nullable [] sqlite;
    private static @Nullable String postgres;

    private ReadyDatabases() {}

    static synchronized String sqlite(Path file) {
        String url = "jdbc:sqlite:" + file;
        try {
            if (sqlite == null) {
                Database.open(url).close();
                sqlite = Files.readAllBytes(file);
            } else {
                Files.write(file, sqlite);
            }
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized String postgres() {
        PostgresFixture fixture = new PostgresFixture();
        String ready = postgres;
        if (ready == null) {
            ready = fixture.newDatabase();
            Database.open(ready).close();
            postgres = ready;
        }
        return fixture.copyOf(ready);
    }
}
