package org.huzheng.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huzheng.ErrorCode;
import org.huzheng.server.TestStorage;
import org.huzheng.server.store.jdbi.Database;
import org.huzheng.server.store.jdbi.JdbiStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file system of two megabytes that is really full. */
@Tag("HZ-SRV-008")
class DiskFullTest extends ContentStoreContract {
    private final UploadSender sender = UploadSender.of("A", 1, 8 * CHUNK);
    private Path small;
    private Database rows;
    private ContentStore store;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        small = Files.createDirectory(directory.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "none", small.toString()),
                "only root may mount a small file system; without one a full disk cannot be had");
        rows = Database.open("jdbc:sqlite:" + directory.resolve("small.db"));
        store = ContentStore.open(
                small, rows.over(JdbiStores::uploads), ContentLimits.standard(), clock, TestStorage.RANDOM);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (rows != null) {
            rows.close();
            run("umount", small.toString());
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
        Path filler = fill(small.resolve("filler"), 5 * CHUNK / 2);
        assertRefused(ErrorCode.DISK_FULL, "upload", () -> sender.send(store, upload, 0, sender.length()));
        long kept = store.find("A", upload.id()).nextOffset();
        assertThat(kept).isPositive().isLessThan(sender.length());
        assertThat(kept % CHUNK).isZero();
        assertThat(Files.size(small.resolve("uploads").resolve(upload.id()).resolve("part")))
                .isEqualTo(kept);
        Files.delete(filler);
        sender.send(store, upload, (int) kept, sender.length());
        assertThat(sender.complete(store, upload).digest())
                .isEqualTo(sender.digests().sm3());
    }

    @Test
    void disk_fullDuringLeaves_storesNothing() throws IOException {
        Upload upload = sender.begin(store, Optional.empty());
        Path filler = fill(small.resolve("filler"), 0);
        assertRefused(ErrorCode.DISK_FULL, "", () -> store.putLeaves("A", upload.id(), sender.leaves()));
        assertThat(store.find("A", upload.id()).state()).isEqualTo(UploadState.AWAITING_LEAVES);
        Files.delete(filler);
        store.putLeaves("A", upload.id(), sender.leaves());
    }

    /** Takes all space but so much. */
    private static Path fill(Path filler, int except) throws IOException {
        long free = Files.getFileStore(filler.getParent()).getUsableSpace();
        Files.write(filler, new byte[(int) free - except]);
        return filler;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
