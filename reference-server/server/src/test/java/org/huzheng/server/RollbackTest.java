package org.huzheng.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.server.TestStorage.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.log.NoteSigner;
import org.huzheng.log.SignedCheckpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that are not what was given out, each broken in one way. */
@Tag("HZ-LOG-008")
class RollbackTest {
    @TempDir
    Path directory;

    private Path data;
    private Path database;
    private Path mark;

    @BeforeEach
    void names() {
        data = directory.resolve("data");
        database = data.resolve("huzheng.db");
        mark = data.resolve("high-water-mark");
    }

    @Test
    void database_restoredFromOlderCopy_isRefused() throws IOException {
        append("E-1", "E-2");
        Path backup = copy(database, "backup");
        append("E-3");
        Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
        assertRefused(ErrorCode.LOG_ROLLED_BACK, "high-water mark 3, stored 2");
    }

    @Test
    void database_replacedByEmptyOne_isRefused() throws IOException {
        append("E-1");
        Files.delete(database);
        assertRefused(ErrorCode.LOG_ROLLED_BACK, "high-water mark 1, stored 0");
    }

    @Test
    void database_grownDifferently_isRefused() throws IOException {
        append("E-1");
        Path backup = copy(database, "backup");
        Path earlier = copy(mark, "earlier");
        append("E-2");
        Path later = copy(mark, "later");
        Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(earlier, mark, StandardCopyOption.REPLACE_EXISTING);
        append("E-other", "E-more");
        Files.copy(later, mark, StandardCopyOption.REPLACE_EXISTING);
        assertRefused(ErrorCode.LOG_ROLLED_BACK, "high-water mark: another root at 2");
    }

    @Test
    void mark_deleted_isRefused() throws IOException {
        append("E-1");
        Files.delete(mark);
        assertRefused(ErrorCode.LOG_ROLLED_BACK, "the high-water mark is missing");
    }

    @Test
    void mark_ofAnotherKey_isRefused() throws IOException {
        append("E-1");
        NoteSigner other = NoteSigner.generate("log.example/test", CryptoSuite.SM, TestStorage.RANDOM);
        assertThatThrownBy(
                        () -> Storage.open(StorageConfig.sqliteIn(data), other, Clock.systemUTC(), TestStorage.RANDOM))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOG_DAMAGED));
        append("E-2");
    }

    @Test
    void mark_damaged_isRefused() throws IOException {
        append("E-1");
        Files.writeString(mark, "1\n");
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOG_DAMAGED));
    }

    @Test
    void mark_olderThanDatabase_isRaised() throws IOException {
        append("E-1");
        Path earlier = copy(mark, "earlier");
        append("E-2");
        Files.copy(earlier, mark, StandardCopyOption.REPLACE_EXISTING);
        try (Storage storage = open()) {
            SignedCheckpoint checkpoint = storage.log().checkpoint();
            assertThat(checkpoint.checkpoint().size()).isEqualTo(2);
            assertThat(Files.readString(mark)).isEqualTo(checkpoint.format().utf8());
        }
    }

    @Test
    void firstStart_cutOffBeforeTheMark_isForgiven() throws IOException {
        open().close();
        Files.delete(mark);
        append("E-1");
        assertThat(mark).exists();
    }

    @Test
    @Tag("HZ-LOG-010")
    void wholeFolder_putBackUnderAMarkElsewhere_isRefused() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere")).resolve("mark");
        StorageConfig apart = StorageConfig.sqliteIn(data).withMark(elsewhere);
        assertThat(apart.marksBesideDatabase()).isFalse();
        assertThat(StorageConfig.sqliteIn(data).marksBesideDatabase()).isTrue();
        try (Storage storage = open(apart)) {
            storage.log().receipt(register(storage, "E-1"));
        }
        Path yesterday = copy(database, "yesterday");
        try (Storage storage = open(apart.goingOn())) {
            storage.log().receipt(register(storage, "E-2"));
        }
        assertThat(mark).doesNotExist();
        Files.copy(yesterday, database, StandardCopyOption.REPLACE_EXISTING);
        assertRefused(apart.goingOn(), ErrorCode.LOG_ROLLED_BACK, "high-water mark 2, stored 1");
    }

    @Test
    @Tag("HZ-LOG-010")
    void log_thatIsNotThere_isBegunOnlyWhenAsked() throws IOException {
        StorageConfig existing = StorageConfig.sqliteIn(data).goingOn();
        assertThatThrownBy(() -> open(existing))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOG_NOT_BEGUN));
        assertThat(data).doesNotExist();
        append("E-1");
        open(existing).close();
        // Both gone, only the folder and its keys left: that is a loss, not a beginning.
        Files.delete(mark);
        Files.delete(database);
        Files.createFile(database);
        assertRefused(existing, ErrorCode.LOG_NOT_BEGUN, "--init");
    }

    @Test
    @Tag("HZ-LOG-007")
    void leaf_committedButNotPublished_isPublishedOnStart() {
        try (Storage storage = open()) {
            register(storage, "E-1");
        }
        try (Storage storage = open()) {
            assertThat(storage.log().inclusion(0, 1).hashes()).isEmpty();
            assertThat(storage.log().receipt(0).checkpoint().checkpoint().size())
                    .isEqualTo(1);
        }
    }

    @Test
    @Tag("HZ-LOG-007")
    void receipt_whoseMarkCannotBeWritten_isNotGivenOut() throws IOException {
        try (Storage storage = open()) {
            // A directory where the temporary file should go makes the write fail for root too.
            Path obstacle = Files.createDirectory(data.resolve("high-water-mark.new"));
            long index = register(storage, "E-1");
            assertThatThrownBy(() -> storage.log().receipt(index))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IO_FAILED));
            assertThatThrownBy(() -> storage.log().inclusion(0, 1)).isInstanceOf(HuzhengException.class);
            Files.delete(obstacle);
            TestStorage.assertProves(storage.log().receipt(index), index, TestStorage.entry("E-1", "x"));
        }
    }

    private void append(String... ids) {
        try (Storage storage = open()) {
            for (String id : ids) {
                storage.log().receipt(register(storage, id));
            }
        }
    }

    private Storage open() {
        return open(StorageConfig.sqliteIn(data));
    }

    private static Storage open(StorageConfig config) {
        return Storage.open(config, TestStorage.SIGNER, Clock.systemUTC(), TestStorage.RANDOM);
    }

    /** Closing checkpoints the write-ahead log, so the one file is the whole database. */
    private Path copy(Path file, String name) throws IOException {
        assertThat(data.resolve("huzheng.db-wal")).doesNotExist();
        return Files.copy(file, directory.resolve(name));
    }

    private void assertRefused(ErrorCode code, String detail) {
        assertRefused(StorageConfig.sqliteIn(data), code, detail);
    }

    private static void assertRefused(StorageConfig config, ErrorCode code, String detail) {
        assertThatThrownBy(() -> open(config)).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.detail()).isEqualTo(detail);
        });
    }
}
