package org.huzheng.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.server.store.jdbi.Database;
import org.jspecify.annotations.Nullable;

/** The two databases every store has to pass on, both real. */
public enum TestDatabase {
    SQLITE {
        private byte @Nullable [] ready;

        @Override
        public String newUrl(Path directory) {
            return url(newFile(directory));
        }

        @Override
        public synchronized String readyUrl(Path directory) {
            try {
                Path file = newFile(directory);
                if (ready == null) {
                    Database.open(url(file)).close();
                    ready = Files.readAllBytes(file);
                } else {
                    Files.write(file, ready);
                }
                return url(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path newFile(Path directory) {
            try {
                return Files.createTempDirectory(directory, "db").resolve("huzheng.db");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String url(Path file) {
            return "jdbc:sqlite:" + file;
        }
    },
    POSTGRESQL {
        private @Nullable String ready;

        @Override
        public String newUrl(Path directory) {
            return new PostgresFixture().newDatabase();
        }

        @Override
        public synchronized String readyUrl(Path directory) {
            if (ready == null) {
                ready = newUrl(directory);
                Database.open(ready).close();
            }
            return new PostgresFixture().copyOf(ready);
        }
    };

    /** The JDBC address of an empty database. */
    public abstract String newUrl(Path directory);

    /** The JDBC address of a database as it is when it was opened once; quicker to be had than by opening an empty one. */
    public abstract String readyUrl(Path directory);
}
