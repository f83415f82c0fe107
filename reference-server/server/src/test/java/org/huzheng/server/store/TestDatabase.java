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
            try {
                return "jdbc:sqlite:"
                        + Files.createTempDirectory(directory, "db").resolve("huzheng.db");
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
    };

    /** The JDBC address of an empty database. */
    public abstract String newUrl(Path directory);
}
