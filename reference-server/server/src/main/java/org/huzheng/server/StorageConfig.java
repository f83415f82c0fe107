package org.huzheng.server;

import java.nio.file.Path;
import org.huzheng.server.content.ContentLimits;

/**
 * Where the server keeps things.
 *
 * @param jdbcUrl {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:…}; a secret if it holds a password
 * @param directory content, uploads and the high-water mark; created if missing
 * @param limits how much content is taken
 */
public record StorageConfig(String jdbcUrl, Path directory, ContentLimits limits) {
    /** Everything in one directory, in SQLite. */
    public static StorageConfig sqliteIn(Path directory) {
        return inDatabase("jdbc:sqlite:" + directory.resolve("huzheng.db").toAbsolutePath(), directory);
    }

    /** Rows in this database, content in this directory. */
    public static StorageConfig inDatabase(String jdbcUrl, Path directory) {
        return new StorageConfig(jdbcUrl, directory.toAbsolutePath(), ContentLimits.standard());
    }

    /** The URL may hold a password. */
    @Override
    public String toString() {
        return "StorageConfig[" + directory + "]";
    }
}
