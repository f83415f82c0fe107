package org.huzheng.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.content.ContentLimits;

/**
 * Where the server keeps things.
 *
 * @param jdbcUrl {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:…}; a secret if it holds a password
 * @param directory content, uploads and keys; created if missing
 * @param limits how much content is taken
 * @param mark the file of the high-water mark 高水位, which belongs to no backup of the others; its folder must exist
 * @param beginning whether a new log is begun where there is none
 */
public record StorageConfig(String jdbcUrl, Path directory, ContentLimits limits, Path mark, boolean beginning) {
    private static final String SQLITE = "jdbc:sqlite:";

    /** Everything in one directory, in SQLite. */
    public static StorageConfig sqliteIn(Path directory) {
        return inDatabase("jdbc:sqlite:" + directory.resolve("huzheng.db").toAbsolutePath(), directory);
    }

    /** Rows in this database, content in this directory. */
    public static StorageConfig inDatabase(String jdbcUrl, Path directory) {
        Path whole = directory.toAbsolutePath();
        return new StorageConfig(jdbcUrl, whole, ContentLimits.standard(), whole.resolve("high-water-mark"), true);
    }

    /** The same, taking so much content. */
    public StorageConfig withLimits(ContentLimits other) {
        return new StorageConfig(jdbcUrl, directory, other, mark, beginning);
    }

    /** The same, with its high-water mark in this file. */
    public StorageConfig withMark(Path file) {
        return new StorageConfig(jdbcUrl, directory, limits, file.toAbsolutePath(), beginning);
    }

    /** The same, for a log that was begun before, so that a mistyped path begins none. */
    public StorageConfig goingOn() {
        return new StorageConfig(jdbcUrl, directory, limits, mark, false);
    }

    /** Whether the mark lies in the folder of the database, and goes back in time together with it. */
    public boolean marksBesideDatabase() {
        return databaseFile()
                .map(file -> mark.normalize().startsWith(file.normalize().resolveSibling("")))
                .orElse(false);
    }

    /**
     * Passes if a log may be here; nothing is made to find out.
     *
     * @throws HuzhengException {@code LOG_NOT_BEGUN} if none can be, and none may be begun
     */
    public void requireBegun() {
        Path trace = databaseFile().orElseGet(() -> directory.resolve("keys"));
        if (!beginning && !Files.exists(mark) && !Files.exists(trace)) {
            throw new HuzhengException(ErrorCode.LOG_NOT_BEGUN, directory + "：--init");
        }
    }

    private Optional<Path> databaseFile() {
        return jdbcUrl.startsWith(SQLITE)
                ? Optional.of(Path.of(jdbcUrl.substring(SQLITE.length())).toAbsolutePath())
                : Optional.empty();
    }

    /** The URL may hold a password. */
    @Override
    public String toString() {
        return "StorageConfig[" + directory + "]";
    }
}
