package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
@Tag("HZ-SRV-018")
class DatabaseTest {
    private final TestDatabase kind;

    @TempDir
    Path directory;

    DatabaseTest(TestDatabase kind) {
        this.kind = kind;
    }

    @Test
    @Tag("HZ-SRV-013")
    void connection_forWriting_syncsEveryCommit() {
        String url = kind.newUrl(directory);
        try (HikariDataSource source = Connections.pooled(Dialect.ofUrl(url), url, true);
                Handle handle = Jdbi.create(source).open()) {
            if (kind == TestDatabase.SQLITE) {
                assertThat(ask(handle, "PRAGMA journal_mode")).isEqualTo("wal");
                assertThat(ask(handle, "PRAGMA synchronous")).isEqualTo("2");
                assertThat(ask(handle, "PRAGMA foreign_keys")).isEqualTo("1");
            } else {
                assertThat(ask(handle, "SHOW synchronous_commit")).isEqualTo("on");
            }
        }
    }

    @Test
    void read_thatWrites_isRefused() {
        try (Database database = Database.open(kind.newUrl(directory))) {
            assertRefused(
                    ErrorCode.INTERNAL_FAULT,
                    () -> database.read(stores -> stores.nonces().use("app", "n", StoreContract.NOON)));
            assertThat(database.write(stores -> stores.nonces().use("app", "n", StoreContract.NOON))
                            .booleanValue())
                    .isTrue();
        }
    }

    @Test
    void database_ofNewerVersion_isRefused() {
        String url = kind.newUrl(directory);
        Database.open(url).close();
        try (Handle handle =
                Jdbi.create(Connections.unpooled(Dialect.ofUrl(url), url, true)).open()) {
            handle.execute("""
                    INSERT INTO flyway_schema_history
                      (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    SELECT 99, '99', 'later', type, 'V99__later.sql', 1, installed_by, 1, success
                    FROM flyway_schema_history WHERE version = '1'
                    """);
        }
        assertRefused(ErrorCode.INTERNAL_FAULT, () -> Database.open(url));
    }

    @Test
    void database_outOfReach_isReported() {
        String url = kind == TestDatabase.SQLITE
                ? "jdbc:sqlite:" + directory.resolve("missing/huzheng.db")
                : "jdbc:postgresql://127.0.0.1:1/none";
        assertThatThrownBy(() -> Database.open(url)).isInstanceOf(HuzhengException.class);
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> Database.open("jdbc:mysql://127.0.0.1/none"));
    }

    private static String ask(Handle handle, String question) {
        return handle.createQuery(question).mapTo(String.class).one();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
