package org.huzheng.server.store.jdbi;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** The two databases, and the little in which they differ. */
enum Dialect {
    /** A writing transaction begins IMMEDIATE, so it holds the database's one write lock from its first statement. */
    SQLITE("BLOB", "SELECT size FROM log_state WHERE id = 1"),
    /** The coordination row is locked until commit; readers and writers of other rows go on. */
    POSTGRESQL("BYTEA", "SELECT size FROM log_state WHERE id = 1 FOR UPDATE");

    private final String blob;
    private final String lockLog;

    Dialect(String blob, String lockLog) {
        this.blob = blob;
        this.lockLog = lockLog;
    }

    static Dialect ofUrl(String jdbcUrl) {
        if (jdbcUrl.startsWith("jdbc:sqlite:")) {
            return SQLITE;
        }
        if (jdbcUrl.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new HuzhengException(
                ErrorCode.ARGUMENT_INVALID, "database: jdbc:sqlite: or jdbc:postgresql: is supported");
    }

    /** The column type for exact bytes. */
    String blob() {
        return blob;
    }

    /** Reads the log's size and keeps every other sequencer out until this transaction ends. */
    String lockLog() {
        return lockLog;
    }
}
