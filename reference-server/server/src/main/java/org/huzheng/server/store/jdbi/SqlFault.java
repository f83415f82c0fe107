package org.huzheng.server.store.jdbi;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database's error means. Its text may quote values, so it stays a cause and never becomes a detail. */
final class SqlFault {
    private SqlFault() {}

    /** The error to answer with. */
    static HuzhengException of(RuntimeException fault) {
        SQLException cause = sqlCause(fault);
        return new HuzhengException(cause == null ? ErrorCode.INTERNAL_FAULT : code(cause), "database", fault);
    }

    /** Two transactions met and the database gave up one of them: doing it again is right. */
    static boolean isCollision(RuntimeException fault) {
        SQLException cause = sqlCause(fault);
        String state = cause == null ? "" : state(cause);
        return state.equals("40001") || state.equals("40P01");
    }

    private static ErrorCode code(SQLException fault) {
        if (fault instanceof SQLiteException sqlite) {
            return code(sqlite.getResultCode());
        }
        String state = state(fault);
        if (state.equals("53100")) {
            return ErrorCode.DISK_FULL;
        }
        boolean unreachable = state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
        if (unreachable || state.startsWith("40") || fault instanceof SQLTransientConnectionException) {
            return ErrorCode.SERVER_BUSY;
        }
        return ErrorCode.INTERNAL_FAULT;
    }

    private static ErrorCode code(SQLiteErrorCode result) {
        // Extended codes carry the primary code in their low byte.
        int primary = result.code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return ErrorCode.DISK_FULL;
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return ErrorCode.SERVER_BUSY;
        }
        return primary == SQLiteErrorCode.SQLITE_IOERR.code ? ErrorCode.IO_FAILED : ErrorCode.INTERNAL_FAULT;
    }

    private static String state(SQLException fault) {
        return String.valueOf(fault.getSQLState());
    }

    private static @Nullable SQLException sqlCause(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
