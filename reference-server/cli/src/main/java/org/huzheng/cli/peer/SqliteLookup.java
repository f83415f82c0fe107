package org.huzheng.cli.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * The catalogue's assignments in an in-memory SQLite, as a vendor would look them up: one prepared query over an index of
 * matter and territory. It fetches the rows that cover the place and applies none of the rules.
 */
public final class SqliteLookup implements AutoCloseable {
    private static final int COLUMNS = 8;
    private static final int LEVELS = 5;

    private final Connection connection;
    private final PreparedStatement query;

    /** Opens an empty database of its own and fills it with lines of eight tab-separated cells. */
    public SqliteLookup(Stream<String> lines) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE assignment (id TEXT, matter TEXT, mode TEXT, source TEXT,"
                        + " source_kind TEXT, recipient TEXT, recipient_kind TEXT, territory TEXT)");
            }
            fill(lines.iterator());
            query = connection.prepareStatement("SELECT mode, source, recipient FROM assignment WHERE matter = ?"
                    + " AND territory IN (?, ?, ?, ?, ?)");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void fill(Iterator<String> lines) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO assignment VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            while (lines.hasNext()) {
                String[] cells = lines.next().split("\t", -1);
                for (int i = 0; i < COLUMNS; i++) {
                    insert.setString(i + 1, cells[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX by_matter ON assignment (matter, territory)");
        }
        connection.commit();
    }

    /** How many rows cover the place. */
    public int rows(String matter, List<String> placeAndAbove) {
        try {
            query.setString(1, matter);
            for (int i = 0; i < LEVELS; i++) {
                query.setString(i + 2, i < placeAndAbove.size() ? placeAndAbove.get(i) : "");
            }
            int found = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found += rows.getString(1).isEmpty() || rows.getString(2).isEmpty() ? 0 : 1;
                    found += rows.getString(3).isEmpty() ? 1 : 0;
                }
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static HuzhengException failed(SQLException e) {
        return new HuzhengException(ErrorCode.INTERNAL_FAULT, "SQLite in memory", e);
    }
}
