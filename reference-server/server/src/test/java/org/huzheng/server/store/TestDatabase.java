package org.huzheng.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two databases every store has to pass on, both real. */
public enum TestDatabase {
    SQLITE {
        @Override
        public String newUrl(Path directory) {
            return "jdbc:sqlite:" + newFile(directory);
        }

        @Override
        public String readyUrl(Path directory) {
            return ReadyDatabases.sqlite(newFile(directory));
        }

        private static Path newFile(Path directory) {
            try {
                return Files.createTempDirectory(directory, "db").resolve("huzheng.db");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl(Path directory) {
            return new PostgresFixture().newDatabase();
        }

        @Override
        public String readyUrl(Path directory) {
            return ReadyDatabases.postgres();
        }
    };

    /** The JDBC address of an empty database. */
    public abstract String newUrl(Path directory);

    /** The JDBC address of a database of its own that was opened once before; had sooner than by opening an empty one. */
    public abstract String readyUrl(Path directory);
}
