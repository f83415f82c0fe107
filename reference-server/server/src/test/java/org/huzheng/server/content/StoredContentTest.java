package org.huzheng.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SRV-008")
class StoredContentTest extends ContentStoreContract {
    private final UploadSender sender = UploadSender.of("A", 1, 3 * CHUNK + 7);

    @Test
    void content_liesUnderItsDigest() throws IOException {
        Digest digest = sender.sendAll(store()).digest();
        String hex = digest.hex();
        Path file = directory
                .resolve("data/content/sm3")
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
        assertThat(storedFiles()).containsExactly(file);
        assertThat(DigestAlgorithm.SM3.digest(Files.readAllBytes(file))).isEqualTo(digest);
    }

    @Test
    void range_anyWithin_isReadExactly() throws IOException {
        Digest digest = sender.sendAll(store()).digest();
        int[][] ranges = {{0, 0}, {0, 1}, {CHUNK - 1, 2}, {3 * CHUNK, 7}, {sender.length(), 0}, {5, 2 * CHUNK}};
        for (int[] range : ranges) {
            try (InputStream in = store().read(digest, range[0], range[1])) {
                assertThat(in.readAllBytes()).isEqualTo(sender.slice(range[0], range[0] + range[1]));
            }
        }
    }

    @Test
    void range_outside_isRefused() {
        Digest digest = sender.sendAll(store()).digest();
        long[][] ranges = {{-1, 1}, {0, -1}, {1, sender.length()}, {Long.MAX_VALUE, 1}, {1, Long.MAX_VALUE}};
        for (long[] range : ranges) {
            assertRefused(ErrorCode.ARGUMENT_INVALID, "range", () -> store().read(digest, range[0], range[1]));
        }
    }

    @Test
    void content_unknown_isNotFound() {
        assertRefused(
                ErrorCode.NOT_FOUND, "", () -> store().read(sender.digests().sm3(), 0, 0));
    }

    @Test
    void content_notYetCompleted_isNotVisible() throws IOException {
        Upload upload = sender.beginWithLeaves(store());
        sender.send(store(), upload, 0, sender.length());
        assertRefused(
                ErrorCode.NOT_FOUND, "", () -> store().find(sender.digests().sm3()));
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void content_broughtByTwo_isStoredOnce() throws IOException {
        Digest digest = sender.sendAll(store()).digest();
        assertThat(store().isOwner(digest, "B")).isFalse();
        UploadSender.of("B", 1, 3 * CHUNK + 7).sendAll(store());
        assertThat(store().isOwner(digest, "A")).isTrue();
        assertThat(store().isOwner(digest, "B")).isTrue();
        assertThat(storedFiles()).hasSize(1);
    }

    @Test
    void digest_ofAnothersContent_declaredForNothing_makesNobodyItsOwner() {
        Digest digest = sender.sendAll(store()).digest();
        UploadSender nothing = UploadSender.of("B", 2, 0);
        Upload upload = store().begin(
                        "B", Optional.empty(), 0, digest, nothing.digests().treeRoot());
        store().putLeaves("B", upload.id(), nothing.leaves());
        assertRefused(ErrorCode.UPLOAD_DIGEST_MISMATCH, "", () -> nothing.complete(store(), upload));
        assertThat(store().isOwner(digest, "B")).isFalse();
        assertThat(store().find(digest).length()).isEqualTo(sender.length());
    }

    @Test
    void digest_falselyDeclared_isRefusedAtTheEnd() throws IOException {
        Digest wrong = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("something else"));
        Upload upload = store().begin(
                        "A",
                        Optional.empty(),
                        sender.length(),
                        wrong,
                        sender.digests().treeRoot());
        store().putLeaves("A", upload.id(), sender.leaves());
        sender.send(store(), upload, 0, sender.length());
        assertRefused(ErrorCode.UPLOAD_DIGEST_MISMATCH, "sm3", () -> sender.complete(store(), upload));
        openAgain();
        assertRefused(ErrorCode.UPLOAD_DIGEST_MISMATCH, "sm3", () -> sender.complete(store(), upload));
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    @Tag("HZ-SRV-013")
    void crash_betweenMoveAndRow_isCompletedLater() throws IOException {
        Upload upload = sender.beginWithLeaves(store());
        sender.send(store(), upload, 0, sender.length());
        Digest digest = sender.digests().sm3();
        Path target = directory
                .resolve("data/content/sm3")
                .resolve(digest.hex().substring(0, 2))
                .resolve(digest.hex().substring(2, 4))
                .resolve(digest.hex());
        Files.createDirectories(target.getParent());
        Files.move(uploadFile(upload, "part"), target);
        openAgain();
        assertRefused(ErrorCode.NOT_FOUND, "", () -> store().find(digest));
        assertThat(sender.complete(store(), upload).digest()).isEqualTo(digest);
        assertThat(sender.complete(store(), upload).digest()).isEqualTo(digest);
    }

    @Test
    @Tag("HZ-SRV-013")
    void crash_betweenRowAndRemoval_leavesNoOrphans() throws IOException {
        Path orphan = directory.resolve("data/uploads/0123456789abcdef0123456789abcdef");
        Files.createDirectories(orphan);
        Files.write(orphan.resolve("part"), new byte[10]);
        openAgain();
        assertThat(orphan).doesNotExist();
    }

    @Test
    void content_shortenedOnDisk_isNotHandedOut() throws IOException {
        Digest digest = sender.sendAll(store()).digest();
        Files.write(storedFiles().get(0), new byte[10]);
        assertRefused(ErrorCode.CONTENT_DAMAGED, digest.toString(), () -> store().read(digest, 0, 5));
    }
}
