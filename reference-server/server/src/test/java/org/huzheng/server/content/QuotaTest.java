package org.huzheng.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.SmallDisk;
import org.huzheng.server.TestStorage;
import org.huzheng.server.store.jdbi.Database;
import org.huzheng.server.store.jdbi.JdbiStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who takes too much harms only himself. */
@Tag("HZ-SRV-039")
class QuotaTest extends ContentStoreContract {
    private static void refused(ErrorCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Four of 32 chunks: what is stored and what is only announced count alike; others are not touched. */
    @Test
    void department_atItsQuota_isRefusedAloneUntilItGivesSomethingUp() {
        UploadSender.of("A", 1, 32 * CHUNK).beginWithLeaves(store());
        UploadSender.of("A", 2, 8 * CHUNK).sendAll(store());
        UploadSender.of("A", 3, 64 * CHUNK).begin(store(), Optional.empty());
        UploadSender more = UploadSender.of("A", 4, 25 * CHUNK);
        refused(ErrorCode.QUOTA_EXCEEDED, () -> more.begin(store(), Optional.empty()));
        UploadSender.of("A", 5, 24 * CHUNK).begin(store(), Optional.empty());
        assertThat(UploadSender.of("B", 6, 64 * CHUNK)
                        .begin(store(), Optional.empty())
                        .owner())
                .isEqualTo("B");
        clock.advance(Duration.ofDays(2));
        assertThat(store().sweep(Duration.ofHours(24))).isEqualTo(4);
        assertThat(more.begin(store(), Optional.empty()).owner()).isEqualTo("A");
    }

    private StoredContent whole(UploadSender sender) {
        Upload upload = sender.beginWithLeaves(store());
        for (int from = 0; from < sender.length(); from += 8 * CHUNK) {
            upload = sender.send(store(), upload, from, Math.min(sender.length(), from + 8 * CHUNK));
        }
        return sender.complete(store(), upload);
    }

    /** The same content once more is the same content: it takes no more room, and an owner has it once. */
    @Test
    void content_broughtTwice_countsOnceForItsOwner() {
        UploadSender same = UploadSender.of("A", 1, 60 * CHUNK);
        assertThat(whole(same).length()).isEqualTo(60L * CHUNK);
        assertThat(whole(same).length()).isEqualTo(60L * CHUNK);
        assertThat(UploadSender.of("A", 2, 60 * CHUNK)
                        .begin(store(), Optional.empty())
                        .length())
                .isEqualTo(60L * CHUNK);
    }

    @Test
    void content_thatNobodyRegisters_isRemovedAfterItsDaysAndCanBeBroughtAgain() throws IOException {
        UploadSender sender = UploadSender.of("A", 1, 2 * CHUNK);
        Upload first = sender.begin(store(), Optional.of("key"));
        store().putLeaves("A", first.id(), sender.leaves());
        sender.send(store(), first, 0, sender.length());
        StoredContent stored = sender.complete(store(), first);
        clock.advance(Duration.ofDays(3));
        assertThat(store().sweepUnregistered()).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(store().sweepUnregistered()).isEqualTo(1);
        assertThat(storedFiles()).isEmpty();
        refused(ErrorCode.NOT_FOUND, () -> store().find(stored.digest()));
        Upload again = sender.begin(store(), Optional.of("key"));
        assertThat(again.state()).isEqualTo(UploadState.AWAITING_LEAVES);
        store().putLeaves("A", again.id(), sender.leaves());
        sender.send(store(), again, 0, sender.length());
        assertThat(sender.complete(store(), again).digest()).isEqualTo(stored.digest());
        assertThat(storedFiles()).hasSize(1);
    }

    /** What was announced first has its room, however slowly it comes; and the reserve stays everybody's. */
    @Test
    void announcements_ofManyDepartments_neverPromiseTheSameRoomTwice() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("small"));
                Database rows = Database.open("jdbc:sqlite:" + directory.resolve("small.db"))) {
            ContentStore small = ContentStore.open(
                    disk.path(),
                    rows.over(JdbiStores::uploads),
                    ContentLimits.standard().withReserve(4L * CHUNK),
                    clock,
                    TestStorage.RANDOM);
            UploadSender first = UploadSender.of("A", 1, 16 * CHUNK);
            Upload begun = first.beginWithLeaves(small);
            refused(
                    ErrorCode.DISK_FULL,
                    () -> UploadSender.of("B", 2, 14 * CHUNK).begin(small, Optional.empty()));
            UploadSender.of("B", 3, 8 * CHUNK).begin(small, Optional.empty());
            first.send(small, begun, 0, 8 * CHUNK);
            first.send(small, small.find("A", begun.id()), 8 * CHUNK, 16 * CHUNK);
            assertThat(first.complete(small, begun).length()).isEqualTo(16L * CHUNK);
            assertThat(Files.getFileStore(disk.path()).getUsableSpace()).isGreaterThan(4L * CHUNK);
        }
    }
}
