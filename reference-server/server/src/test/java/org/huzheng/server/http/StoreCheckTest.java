package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.log.LogTrust;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.StorageConfig;
import org.huzheng.server.check.StoreCheck;
import org.huzheng.server.fault.StoreFault;
import org.huzheng.server.fault.StoreFault.Kind;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever of a store is altered, {@code log check} names the kind and the place, and nothing else; the start sees the newest. */
class StoreCheckTest {
    @TempDir
    Path directory;

    private World world;
    private EvidenceRef evidence;

    @BeforeEach
    void exchange() {
        world = new World(directory, CryptoSuite.SM, config -> config);
        evidence = world.registered(20_000);
        Statement contract = world.activeContract();
        Statement request = world.granted(contract, evidence);
        assertThat(world.raw()
                        .signed(
                                world.consumer,
                                "evidenceContent",
                                "GET",
                                LogicalTarget.of("v1", "evidence", evidence.id(), "content"),
                                "")
                        .status())
                .isEqualTo(200);
        Statement decision = world.decision(contract, request, evidence, Conclusion.RECOGNISED);
        world.as(world.consumer).decideRecognition(decision);
        world.as(world.source).recallEvidence(world.recall(evidence));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Tag("HZ-STO-003")
    void check_ofWhatAgrees_findsNothing_besideARunningServerAndAfterIt() {
        assertThat(found()).isEmpty();
        world.close();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @Tag("HZ-STO-003")
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "UPDATE statement SET entry = X'7B' WHERE log_index = 2; ENTRY_ALTERED, ENTRY_UNREADABLE",
                "UPDATE statement SET entry = CAST(entry AS TEXT) || ' ' WHERE log_index = 0; ENTRY_ALTERED",
                "UPDATE statement SET issuer = '91330201MA2AB12341' WHERE log_index = 0; EVENT_MISSING, ROW_ALTERED",
                "UPDATE statement SET business_id = 'other' WHERE log_index = 4; ROW_ALTERED",
                "UPDATE statement SET content_digest = 'sm3:00' WHERE log_index = 3; ENTRY_UNREADABLE",
                "UPDATE statement SET type = 'huzheng/nothing@v1' WHERE log_index = 3; ENTRY_UNREADABLE",
                "DELETE FROM event_audience WHERE log_index = 1 AND place = (SELECT MIN(place) FROM event_audience WHERE log_index = 1); EVENT_MISSING",
                "DELETE FROM statement_subject WHERE subject LIKE 'recall:%'; ROW_ALTERED",
                "DELETE FROM case_item; ROW_ALTERED",
                "UPDATE evidence SET manifest_digest = content_digest; ROW_ALTERED",
                "UPDATE log_node SET hash = zeroblob(32) WHERE level = 1 AND idx = 0; HASH_ALTERED",
                "DELETE FROM log_node WHERE level = 2; HASH_ALTERED",
                "UPDATE log_node SET hash = zeroblob(32) WHERE level = 0 AND idx = 5; ENTRY_ALTERED",
                "DELETE FROM log_checkpoint; CHECKPOINT_WRONG",
                "UPDATE log_checkpoint SET note = replace(note, 'a', 'b'); CHECKPOINT_WRONG",
                "UPDATE log_state SET size = size - 1; CHECKPOINT_WRONG, ENTRY_MISSING, MARK_WRONG",
                "UPDATE content SET length = length + 1; CONTENT_ALTERED",
            })
    void check_ofAnAlteredRow_namesIt(String sql, String kinds) throws SQLException {
        world.close();
        execute(sql);
        assertThat(kinds()).isEqualTo(kinds);
    }

    @Test
    @Tag("HZ-STO-003")
    void check_ofALostStatement_namesItsLeaf() throws SQLException {
        world.close();
        execute("DELETE FROM statement WHERE log_index = 3");
        assertThat(found())
                .contains(new StoreFault(Kind.ENTRY_MISSING, "3"))
                .noneMatch(fault -> fault.kind() == Kind.HASH_ALTERED || fault.kind() == Kind.CHECKPOINT_WRONG);
    }

    @Test
    @Tag("HZ-STO-003")
    void check_ofAnAlteredAndALostContent_namesItsDigest() throws IOException {
        Path file = contentFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[9_000] ^= 1;
        Files.write(file, bytes);
        String digest = evidence.packageDigest().toString();
        assertThat(found()).containsExactly(new StoreFault(Kind.CONTENT_ALTERED, digest));
        Files.delete(file);
        assertThat(found()).containsExactly(new StoreFault(Kind.CONTENT_MISSING, digest));
    }

    @Test
    @Tag("HZ-STO-003")
    void check_ofAMarkThatIsLostOrAnothers_saysSo() throws IOException {
        world.close();
        Path mark = directory.resolve("data/high-water-mark");
        String text = Files.readString(mark);
        Files.writeString(mark, text.replace("\n\n", "\nx\n\n"), StandardCharsets.UTF_8);
        assertThat(kinds()).isEqualTo("MARK_WRONG");
        Files.delete(mark);
        assertThat(kinds()).isEqualTo("MARK_WRONG");
    }

    @Test
    @Tag("HZ-STO-003")
    void check_whereThereIsNoLog_makesNone() {
        Path nothing = directory.resolve("nothing");
        assertThatThrownBy(() -> StoreCheck.open(
                        StorageConfig.sqliteIn(nothing),
                        world.server.storage().log().verifier()))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("LOG_NOT_BEGUN");
        assertThat(nothing).doesNotExist();
    }

    @ParameterizedTest
    @Tag("HZ-STO-004")
    @ValueSource(
            strings = {
                "DELETE FROM statement WHERE log_index = 3",
                "UPDATE statement SET entry = CAST(entry AS TEXT) || ' ' WHERE log_index = 5",
                "UPDATE statement SET type = 'huzheng/nothing@v1' WHERE log_index = 5",
            })
    void start_onADamagedStore_isMade_andSaysSo(String sql) throws SQLException {
        world.close();
        execute(sql);
        world.restart();
        RawClient.Response health = world.raw().get("health", "/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().string("status")).isEqualTo("DEGRADED");
        assertThat(health.json().object("checks").string("store")).isEqualTo("DOWN");
        assertThat(health.json().strings("troubles")).containsExactly("LOG_DAMAGED");
    }

    private String kinds() {
        return found().stream()
                .map(fault -> fault.kind().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<StoreFault> found() {
        StorageConfig storage = StorageConfig.sqliteIn(directory.resolve("data"));
        LogTrust trust = LogTrust.load(directory.resolve("data/keys/trust"));
        try (StoreCheck check = StoreCheck.open(storage, trust.verifiers().get(0))) {
            check.checkLog(done -> {});
            check.checkContents(done -> {});
            return check.faults().named();
        }
    }

    private Path contentFile() throws IOException {
        String hex = evidence.packageDigest().hex();
        try (Stream<Path> files = Files.walk(directory.resolve("data/content"))) {
            return files.filter(file -> file.endsWith(hex)).findFirst().orElseThrow();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("data/huzheng.db"));
                java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys = OFF");
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
