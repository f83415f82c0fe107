package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.EvidenceRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server stored is gone or altered: it says so itself, releases nothing, and blames no caller. */
class StoredDamageTest {
    @TempDir
    Path directory;

    private World world;
    private EvidenceRef evidence;

    @BeforeEach
    void start() {
        world = new World(directory, CryptoSuite.SM, config -> config);
        evidence = world.registered(200_000);
        world.granted(world.activeContract(), evidence);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    @Tag("HZ-STO-001")
    void content_deleted_isNotReleased_andFoundAgainWhenRestored() throws IOException {
        Path file = contentFile();
        Path aside = Files.move(file, directory.resolve("aside"));
        assertNotReleased("CONTENT_MISSING");
        Files.move(aside, file);
        assertThat(download().status()).isEqualTo(200);
        assertThat(health().json().string("status")).isEqualTo("UP");
    }

    @Test
    @Tag("HZ-STO-001")
    void content_withAFlippedByte_isNotReleased() throws IOException {
        byte[] bytes = Files.readAllBytes(contentFile());
        bytes[150_000] ^= 1;
        Files.write(contentFile(), bytes);
        assertNotReleased("CONTENT_DAMAGED");
    }

    @Test
    @Tag("HZ-STO-001")
    void content_cutShort_isNotReleased() throws IOException {
        byte[] bytes = Files.readAllBytes(contentFile());
        Files.write(contentFile(), Arrays.copyOf(bytes, bytes.length - 1));
        assertNotReleased("CONTENT_DAMAGED");
    }

    @Test
    @Tag("HZ-STO-002")
    void statement_thatCannotBeRead_isTheServersFault() throws SQLException {
        execute("UPDATE statement SET entry = X'7B' WHERE type LIKE '%registration%'");
        assertDamaged();
    }

    @Test
    @Tag("HZ-STO-002")
    void statement_withBadBase64_isTheServersFault() throws SQLException {
        execute("UPDATE statement SET entry = CAST(replace(CAST(entry AS TEXT), '\"payload\":\"', '\"payload\":\"!')"
                + " AS BLOB) WHERE type LIKE '%registration%'");
        assertDamaged();
    }

    @Test
    @Tag("HZ-STO-002")
    void statement_thatReadsButIsNotWhatWasLogged_isTheServersFault() throws SQLException {
        execute("UPDATE statement SET entry = (SELECT entry FROM statement ORDER BY log_index DESC LIMIT 1)"
                + " WHERE type LIKE '%registration%'");
        assertDamaged();
    }

    @Test
    @Tag("HZ-LOG-009")
    void log_setBackUnderTheServer_isReadOnlyAndSaidByHealth() throws SQLException {
        String given = world.raw().get("checkpoint", "/v1/log/checkpoint").body();
        execute("DELETE FROM log_checkpoint");
        RawClient.Response release = download();
        assertThat(release.status()).isEqualTo(503);
        assertThat(release.code()).isEqualTo("LOG_ROLLED_BACK");
        RawClient.Response health = health();
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.json().object("checks").string("log")).isEqualTo("DOWN");
        assertThat(world.raw().get("checkpoint", "/v1/log/checkpoint").body()).isEqualTo(given);
        RawClient.Response read = get(world.source, "evidence", LogicalTarget.of("v1", "evidence", evidence.id()));
        assertThat(read.status()).isEqualTo(200);
        RawClient.Response owners =
                get(world.source, "evidenceContent", LogicalTarget.of("v1", "evidence", evidence.id(), "content"));
        assertThat(owners.status()).isEqualTo(200);
    }

    private void assertDamaged() {
        RawClient.Response answer = get(world.source, "evidence", LogicalTarget.of("v1", "evidence", evidence.id()));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("LOG_DAMAGED");
        assertThat(answer.json().string("detail")).isEmpty();
    }

    private void assertNotReleased(String code) {
        long before = size();
        RawClient.Response answer = download();
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().string("detail")).isEmpty();
        assertThat(size()).as("no receipt of a release").isEqualTo(before);
        RawClient.Response health = health();
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().string("status")).isEqualTo("DEGRADED");
        assertThat(health.json().object("checks").string("content")).isEqualTo("DOWN");
    }

    private long size() {
        return world.server.storage().log().checkpoint().checkpoint().size();
    }

    private RawClient.Response download() {
        return get(world.consumer, "evidenceContent", LogicalTarget.of("v1", "evidence", evidence.id(), "content"));
    }

    private RawClient.Response get(Department by, String operation, LogicalTarget target) {
        return world.raw().signed(by, operation, "GET", target, "");
    }

    private RawClient.Response health() {
        return world.raw().get("health", "/health");
    }

    private Path contentFile() {
        String hex = evidence.packageDigest().hex();
        return directory
                .resolve("data/content/sm3")
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("data/huzheng.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
