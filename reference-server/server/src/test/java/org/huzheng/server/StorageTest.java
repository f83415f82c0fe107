package org.huzheng.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.server.TestStorage.assertProves;
import static org.huzheng.server.TestStorage.entry;
import static org.huzheng.server.TestStorage.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.content.Upload;
import org.huzheng.server.content.UploadSender;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-SRV-013")
class StorageTest {
    @TempDir
    Path directory;

    private final AdjustableClock clock = new AdjustableClock();

    @Test
    void directory_inUse_isRefusedToASecondServer() {
        Storage first = open(directory);
        assertRefused(ErrorCode.DATA_FOLDER_IN_USE, () -> open(directory));
        first.close();
        open(directory).close();
    }

    @Test
    @Tag("HZ-LOG-007")
    void disk_fullUnderTheDatabase_storesNothingAndGoesOnLater() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("small"));
                Storage storage = open(disk.path())) {
            storage.log().receipt(register(storage, "E-1"));
            Path filler = disk.fill(0);
            String failed = registerUntilFull(storage);
            Files.delete(filler);
            List<StatementRecord> found =
                    storage.read(stores -> stores.statements().named(StatementType.REGISTRATION, failed));
            assertThat(found).isEmpty();
            long index = register(storage, failed);
            assertProves(storage.log().receipt(index), index, entry(failed, "x"));
            assertThat(storage.log().checkpoint().checkpoint().size()).isEqualTo(index + 1);
        }
    }

    @Test
    @Tag("HZ-LOG-008")
    void disk_fullUnderTheMark_givesOutNoReceipt() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("small"));
                Storage storage = Storage.open(
                        StorageConfig.inDatabase("jdbc:sqlite:" + directory.resolve("huzheng.db"), disk.path()),
                        TestStorage.SIGNER,
                        clock,
                        TestStorage.RANDOM)) {
            Path filler = disk.fill(0);
            long index = register(storage, "E-1");
            assertRefused(ErrorCode.DISK_FULL, () -> storage.log().receipt(index));
            Files.delete(filler);
            assertProves(storage.log().receipt(index), index, entry("E-1", "x"));
        }
    }

    @Test
    @Tag("HZ-SRV-003")
    @Tag("HZ-SRV-007")
    void sweep_removesWhatServedItsTime() {
        try (Storage storage = open(directory)) {
            storage.inTransaction(transaction -> transaction.stores().nonces().use("app", "n", clock.instant()));
            Upload upload = UploadSender.of("A", 1, 10).begin(storage.content(), Optional.empty());
            clock.advance(Storage.UPLOAD_IDLE.plus(Duration.ofSeconds(1)));
            storage.sweep();
            assertRefused(ErrorCode.NOT_FOUND, () -> storage.content().find("A", upload.id()));
        }
    }

    /** The database has some room inside its files: it takes a few registrations until one fails. */
    private static String registerUntilFull(Storage storage) {
        for (int i = 0; i < 10_000; i++) {
            String id = "F-" + i;
            try {
                register(storage, id);
            } catch (HuzhengException e) {
                assertThat(e.code()).isEqualTo(ErrorCode.DISK_FULL);
                return id;
            }
        }
        throw new AssertionError("the disk never filled");
    }

    private Storage open(Path data) {
        return Storage.open(StorageConfig.sqliteIn(data), TestStorage.SIGNER, clock, new SecureRandom());
    }

    private static void assertRefused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
