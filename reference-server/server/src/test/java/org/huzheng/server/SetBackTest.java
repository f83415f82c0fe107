package org.huzheng.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.server.TestStorage.register;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.server.store.PostgresFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The database goes back in time, or is altered, while the server runs: nothing is signed any more. */
@Tag("HZ-LOG-009")
class SetBackTest {
    @RegisterExtension
    static final PostgresFixture POSTGRES = new PostgresFixture();

    private static final List<String> LOG_TABLES =
            List.of("log_state", "log_node", "log_checkpoint", "statement", "statement_subject", "event_audience");

    @TempDir
    Path directory;

    @Test
    void sqlite_setBackWhileRunning_signsNothingAndServesWhatWasGivenOut() throws SQLException {
        Path old = directory.resolve("old.db");
        try (Storage storage = open()) {
            append(storage, "E-1", "E-2");
            execute("VACUUM INTO '" + old + "'");
            append(storage, "E-3");
            SignedCheckpoint given = storage.log().checkpoint();
            setBack(old);
            assertSignsNothing(storage, "given out 3, stored 2, published there 2");
            assertThat(storage.log().checkpoint()).isEqualTo(given);
            long stored = storage.read(
                    stores -> stores.statements().atIndex(2).map(ignored -> 1L).orElse(0L));
            assertThat(stored).isZero();
        }
        assertThatThrownBy(this::open).satisfies(SetBackTest::rolledBack);
    }

    @Test
    void sqlite_setBackAndGrownByAnother_signsNothing() throws SQLException {
        Path old = directory.resolve("old.db");
        try (Storage storage = open()) {
            append(storage, "E-1");
            execute("VACUUM INTO '" + old + "'");
            append(storage, "E-2");
            setBack(old);
            // Somebody else's leaves make it as large again: only the root tells.
            execute("INSERT INTO log_node SELECT 0, 1, hash FROM log_node WHERE level = 0 AND idx = 0");
            execute("INSERT INTO log_node SELECT 1, 0, hash FROM log_node WHERE level = 0 AND idx = 0");
            execute("UPDATE log_state SET size = 2");
            assertSignsNothing(storage, "given out 2, stored 2, published there 1");
        }
    }

    @Test
    void sqlite_hashAlteredUnderThePublished_isNeverSigned() throws SQLException {
        try (Storage storage = open()) {
            append(storage, "E-1", "E-2");
            SignedCheckpoint given = storage.log().checkpoint();
            execute(
                    "UPDATE log_node SET hash = (SELECT hash FROM log_node WHERE level = 0 AND idx = 0) WHERE level = 1");
            long index = register(storage, "E-3");
            assertRefused(
                    () -> storage.log().receipt(index), ErrorCode.LOG_ROLLED_BACK, "given out: another root at 2");
            assertSignsNothing(storage, "given out: another root at 2");
            assertThat(given.checkpoint().size()).isEqualTo(2);
        }
    }

    @Test
    void sqlite_hashDeleted_isDamageOfTheServer() throws SQLException {
        try (Storage storage = open()) {
            append(storage, "E-1", "E-2", "E-3");
            execute("DELETE FROM log_node WHERE level = 1");
            assertRefused(() -> storage.log().inclusion(2, 3), ErrorCode.LOG_DAMAGED, "no hash at level 1, index 0");
            assertRefused(() -> storage.log().requireSound(), ErrorCode.LOG_DAMAGED, "no hash at level 1, index 0");
            assertRefused(() -> register(storage, "E-4"), ErrorCode.LOG_DAMAGED, "no hash at level 1, index 0");
        }
    }

    @Test
    void sqlite_leafAltered_hasNoReceipt() throws SQLException {
        try (Storage storage = open()) {
            append(storage, "E-1", "E-2");
            execute(
                    "UPDATE log_node SET hash = (SELECT hash FROM log_node WHERE level = 1) WHERE level = 0 AND idx = 0");
            assertRefused(
                    () -> storage.log().receipt(1), ErrorCode.LOG_DAMAGED, "leaf 1 does not lead to the root at 2");
        }
    }

    @Test
    void sqlite_publishedNoteReplaced_isDamageOfTheServer() throws SQLException {
        try (Storage storage = open()) {
            append(storage, "E-1");
            execute("UPDATE log_checkpoint SET note = 'nothing'");
            assertRefused(() -> register(storage, "E-2"), ErrorCode.LOG_DAMAGED, "published checkpoint cannot be read");
        }
    }

    @Test
    void postgres_restoredUnderTheServer_signsNothing() {
        String url = POSTGRES.newDatabase();
        try (Storage storage = TestStorage.open(url, directory)) {
            append(storage, "E-1", "E-2");
        }
        String backup = POSTGRES.copyOf(url);
        try (Storage storage = TestStorage.open(url, directory)) {
            append(storage, "E-3");
            SignedCheckpoint given = storage.log().checkpoint();
            POSTGRES.setBack(url, backup);
            reconnect(storage);
            assertSignsNothing(storage, "given out 3, stored 2, published there 2");
            assertThat(storage.log().checkpoint()).isEqualTo(given);
        }
        assertThatThrownBy(() -> TestStorage.open(url, directory)).satisfies(SetBackTest::rolledBack);
    }

    /** The pools' connections were cut; whoever asks first hears of it. */
    private static void reconnect(Storage storage) {
        for (int i = 0; i < 20; i++) {
            try {
                storage.read(stores -> stores.statements().atIndex(0));
                storage.inTransaction(
                        transaction -> transaction.stores().statements().atIndex(0));
                return;
            } catch (HuzhengException e) {
                assertThat(e.code()).isNotEqualTo(ErrorCode.LOG_ROLLED_BACK);
            }
        }
        throw new AssertionError("no connection");
    }

    /** Every way to something signed: a leaf, a note, what the sweeper believes. */
    private static void assertSignsNothing(Storage storage, String detail) {
        assertRefused(() -> register(storage, "E-new"), ErrorCode.LOG_ROLLED_BACK, detail);
        assertRefused(() -> register(storage, "E-newer"), ErrorCode.LOG_ROLLED_BACK, detail);
        assertRefused(() -> storage.log().attest("purpose", "line"), ErrorCode.LOG_ROLLED_BACK, detail);
        assertRefused(storage.log()::requireSound, ErrorCode.LOG_ROLLED_BACK, detail);
        assertRefused(storage::sweep, ErrorCode.LOG_ROLLED_BACK, detail);
    }

    private static void assertRefused(ThrowingCallable call, ErrorCode code, String detail) {
        assertThatThrownBy(call).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.detail()).isEqualTo(detail);
        });
    }

    private static void rolledBack(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOG_ROLLED_BACK));
    }

    private static void append(Storage storage, String... ids) {
        for (String id : ids) {
            storage.log().receipt(register(storage, id));
        }
    }

    private Storage open() {
        return TestStorage.open("jdbc:sqlite:" + directory.resolve("huzheng.db"), directory);
    }

    private void setBack(Path old) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + old + "' AS o");
            statement.execute("BEGIN IMMEDIATE");
            for (String table : LOG_TABLES) {
                statement.execute("DELETE FROM main." + table);
                statement.execute("INSERT INTO main." + table + " SELECT * FROM o." + table);
            }
            statement.execute("COMMIT");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("huzheng.db"));
    }
}
