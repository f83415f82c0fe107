package org.huzheng.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.server.SmallDisk;
import org.huzheng.server.TestStorage;
import org.huzheng.server.store.jdbi.Database;
import org.huzheng.server.store.jdbi.JdbiStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Uploads onto a disk that is really full. */
@Tag("HZ-SRV-008")
class DiskFullTest extends ContentStoreContract {
    private final UploadSender sender = UploadSender.of("A", 1, 8 * CHUNK);
    private SmallDisk disk;
    private Database rows;
    private ContentStore store;

    @BeforeEach
    void mount() throws IOException {
        disk = SmallDisk.mount(directory.resolve("small"));
        rows = Database.open("jdbc:sqlite:" + directory.resolve("small.db"));
        store = ContentStore.open(
                disk.path(),
                rows.over(JdbiStores::uploads),
                ContentLimits.standard().withReserve(0),
                clock,
                TestStorage.RANDOM);
    }

    @AfterEach
    void unmount() throws IOException {
        if (rows != null) {
            rows.close();
        }
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void content_largerThanTheDisk_isRefusedBeforeTheFirstByte() throws IOException {
        UploadSender large = UploadSender.of("A", 1, 40 * CHUNK);
        assertRefused(ErrorCode.DISK_FULL, "bytes are needed", () -> large.begin(store, Optional.empty()));
    }

    @Test
    void disk_fullDuringAPart_keepsWholeChunksAndLetsTheUploadContinue() throws IOException {
        Upload upload = sender.beginWithLeaves(store);
        Path filler = disk.fill(5 * CHUNK / 2);
        assertRefused(ErrorCode.DISK_FULL, "upload", () -> sender.send(store, upload, 0, sender.length()));
        long kept = store.find("A", upload.id()).nextOffset();
        assertThat(kept).isPositive().isLessThan(sender.length());
        assertThat(kept % CHUNK).isZero();
        assertThat(Files.size(
                        disk.path().resolve("uploads").resolve(upload.id()).resolve("part")))
                .isEqualTo(kept);
        Files.delete(filler);
        sender.send(store, upload, (int) kept, sender.length());
        assertThat(sender.complete(store, upload).digest())
                .isEqualTo(sender.digests().sm3());
    }

    @Test
    void disk_fullDuringLeaves_storesNothing() throws IOException {
        Upload upload = sender.begin(store, Optional.empty());
        Path filler = disk.fill(0);
        assertRefused(ErrorCode.DISK_FULL, "", () -> store.putLeaves("A", upload.id(), sender.leaves()));
        assertThat(store.find("A", upload.id()).state()).isEqualTo(UploadState.AWAITING_LEAVES);
        Files.delete(filler);
        store.putLeaves("A", upload.id(), sender.leaves());
    }
}
