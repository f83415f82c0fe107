package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.PROVIDER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-STO-003")
class LogCheckCommandTest {
    private static final String ALTERED = "UPDATE statement SET entry = CAST(entry AS TEXT) || ' ' WHERE log_index = 0";

    @TempDir
    private Path folder;

    private Exchange exchange;

    @BeforeEach
    void begin() {
        exchange = new Exchange(folder);
        exchange.agreed("C-1");
    }

    @AfterEach
    void end() throws SQLException {
        execute("UPDATE statement SET entry = CAST(trim(CAST(entry AS TEXT)) AS BLOB) WHERE log_index = 0");
        exchange.close();
    }

    @Test
    void check_besideTheServer_saysThatAllAgrees() {
        Ran ran = Ran.run("log", "check", data()).passed();
        assertThat(ran.out()).contains("相符：日志 3 条及所存内容", "all agrees: 3 entries and the contents");
        assertThat(ran.err()).isEmpty();
        assertThat(Ran.run("log", "check", data(), "--no-contents").passed().out())
                .contains("contents not read");
    }

    @Test
    void check_ofAnAlteredStatement_namesKindAndPlace() throws SQLException {
        execute(ALTERED);
        Ran ran = Ran.run("log", "check", data());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("ENTRY_ALTERED  0  声明与日志叶不符", "1 places do not agree");
        Ran json = Ran.run("log", "check", data(), "--json");
        assertThat(json.json().path("faults").asText()).isEqualTo("1");
        assertThat(json.json().path("named").path(0).path("kind").asText()).isEqualTo("ENTRY_ALTERED");
    }

    @Test
    void check_ofAFolderThatIsNoServers_isRefused() {
        Ran.run("log", "check", exchange.of(PROVIDER, "")).refused(65, ErrorCode.FOLDER_NOT_FOUND);
        Ran.run("log", "check", folder.resolve("nothing")).refused(65, ErrorCode.FOLDER_NOT_FOUND);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("huzheng.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
