package org.huzheng.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("HZ-PRJ-009")
class PostgresFixtureTest {
    @RegisterExtension
    static final PostgresFixture POSTGRES = new PostgresFixture();

    @Test
    void database_new_isEmptyAndSeparate() throws SQLException {
        String first = POSTGRES.newDatabase();
        String second = POSTGRES.newDatabase();
        execute(first, "CREATE TABLE t (i INT)");
        execute(second, "CREATE TABLE t (i INT)");
        assertThat(first).isNotEqualTo(second);
        try (Connection connection = DriverManager.getConnection(second);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW server_encoding")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("UTF8");
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
