package org.huzheng.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-SRV-007")
class UploadTest extends ContentStoreContract {
    private final UploadSender sender = UploadSender.of("A", 1, 5 * CHUNK + 100);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 8 * CHUNK})
    void content_ofAnyLength_comesBackWhole(int length) throws IOException {
        UploadSender some = UploadSender.of("A", length, length);
        StoredContent stored = some.sendAll(store());
        assertThat(stored)
                .isEqualTo(new StoredContent(
                        some.digests().sm3(), length, some.digests().treeRoot()));
        try (InputStream in = store().read(stored.digest(), 0, length)) {
            assertThat(in.readAllBytes()).isEqualTo(some.slice(0, length));
        }
        assertThat(uploadFiles()).isEmpty();
    }

    @Test
    void upload_brokenOff_continuesAfterRestart() throws IOException {
        Upload upload = sender.beginWithLeaves(store());
        sender.send(store(), upload, 0, 2 * CHUNK);
        openAgain();
        assertThat(store().find("A", upload.id()).nextOffset()).isEqualTo(2 * CHUNK);
        sender.send(store(), upload, 2 * CHUNK, sender.length());
        StoredContent stored = sender.complete(store(), upload);
        try (InputStream in = store().read(stored.digest(), 0, stored.length())) {
            assertThat(in.readAllBytes()).isEqualTo(sender.slice(0, sender.length()));
        }
    }

    @Test
    void unacknowledgedTail_leftByACrash_isCutOff() throws IOException {
        Upload upload = sender.beginWithLeaves(store());
        sender.send(store(), upload, 0, CHUNK);
        Files.write(uploadFile(upload, "part"), new byte[3 * CHUNK], StandardOpenOption.APPEND);
        openAgain();
        sender.send(store(), upload, CHUNK, sender.length());
        assertThat(sender.complete(store(), upload).length()).isEqualTo(sender.length());
    }

    @Test
    void wrongChunk_isRefusedByIndex_earlierOnesAreKept() {
        Upload upload = sender.beginWithLeaves(store());
        byte[] part = sender.slice(0, 4 * CHUNK);
        part[2 * CHUNK + 17] ^= 1;
        assertRefused(
                ErrorCode.UPLOAD_LEAF_MISMATCH,
                "leaf 2",
                () -> store().putPart("A", upload.id(), 0, UploadSender.part(part)));
        assertThat(store().find("A", upload.id()).nextOffset()).isEqualTo(2 * CHUNK);
        sender.send(store(), upload, 2 * CHUNK, sender.length());
        assertThat(sender.complete(store(), upload).digest())
                .isEqualTo(sender.digests().sm3());
    }

    @Test
    void part_cutInsideAChunk_keepsWholeChunks() {
        Upload upload = sender.beginWithLeaves(store());
        assertRefused(ErrorCode.BODY_TRUNCATED, "", () -> sender.send(store(), upload, 0, CHUNK + 5));
        assertThat(store().find("A", upload.id()).nextOffset()).isEqualTo(CHUNK);
    }

    @Test
    void part_atWrongOffset_isToldWhereToGoOn() {
        Upload upload = sender.beginWithLeaves(store());
        sender.send(store(), upload, 0, CHUNK);
        assertRefused(ErrorCode.UPLOAD_RANGE_INVALID, "nextOffset=65536", () -> sender.send(store(), upload, 0, CHUNK));
        assertRefused(
                ErrorCode.UPLOAD_RANGE_INVALID,
                "nextOffset=65536",
                () -> sender.send(store(), upload, 2 * CHUNK, 3 * CHUNK));
    }

    @Test
    void part_tooLong_isRefused() {
        UploadSender large = UploadSender.of("A", 2, 20 * CHUNK);
        Upload upload = large.beginWithLeaves(store());
        assertRefused(ErrorCode.BODY_TOO_LARGE, "", () -> large.send(store(), upload, 0, 20 * CHUNK));
        assertRefused(ErrorCode.UPLOAD_RANGE_INVALID, "more than", () -> {
            Upload small = sender.beginWithLeaves(store());
            byte[] extra = Arrays.copyOf(sender.slice(0, sender.length()), sender.length() + 1);
            store().putPart("A", small.id(), 0, UploadSender.part(extra));
        });
    }

    @Test
    void part_beforeLeaves_isRefused() {
        Upload upload = sender.begin(store(), Optional.empty());
        assertRefused(ErrorCode.UPLOAD_RANGE_INVALID, "", () -> sender.send(store(), upload, 0, CHUNK));
    }

    @Test
    void leaves_notOfTheRoot_areRefusedAndNotKept() throws IOException {
        UploadSender other = UploadSender.of("A", 9, sender.length());
        Upload upload = sender.begin(store(), Optional.empty());
        assertRefused(ErrorCode.UPLOAD_ROOT_MISMATCH, "", () -> store().putLeaves("A", upload.id(), other.leaves()));
        assertRefused(
                ErrorCode.UPLOAD_ROOT_MISMATCH,
                "more than 6",
                () -> store().putLeaves(
                                "A",
                                upload.id(),
                                new SequenceInputStream(sender.leaves(), new ByteArrayInputStream(new byte[32]))));
        assertRefused(
                ErrorCode.BODY_TRUNCATED,
                "6 leaves",
                () -> store().putLeaves("A", upload.id(), new ByteArrayInputStream(new byte[33])));
        assertThat(uploadFile(upload, "leaves")).doesNotExist();
        assertThat(store().putLeaves("A", upload.id(), sender.leaves()).state()).isEqualTo(UploadState.RECEIVING);
    }

    @Test
    void upload_incomplete_cannotBeCompleted() {
        Upload upload = sender.beginWithLeaves(store());
        sender.send(store(), upload, 0, CHUNK);
        assertRefused(ErrorCode.UPLOAD_INCOMPLETE, "nextOffset=65536", () -> sender.complete(store(), upload));
    }

    @Test
    void businessKey_again_findsTheUploadToContinue() {
        Upload upload = sender.begin(store(), Optional.of("k"));
        assertThat(sender.begin(store(), Optional.of("k"))).isEqualTo(upload);
        UploadSender other = UploadSender.of("A", 9, 10);
        assertRefused(ErrorCode.BUSINESS_KEY_CONFLICT, "k", () -> other.begin(store(), Optional.of("k")));
    }

    @Test
    void businessKey_ofAnUploadWithAnotherRoot_beginsAnewUntilTheContentIsWhole() throws IOException {
        Upload wrong = store().begin(
                        "A",
                        Optional.of("k"),
                        sender.length(),
                        sender.digests().sm3(),
                        sender.digests().sm3());
        assertRefused(ErrorCode.UPLOAD_ROOT_MISMATCH, "", () -> store().putLeaves("A", wrong.id(), sender.leaves()));
        Upload right = sender.begin(store(), Optional.of("k"));
        assertRefused(ErrorCode.NOT_FOUND, "", () -> store().find("A", wrong.id()));
        store().putLeaves("A", right.id(), sender.leaves());
        sender.send(store(), right, 0, sender.length());
        sender.complete(store(), right);
        assertThat(uploadFiles()).isEmpty();
        assertRefused(
                ErrorCode.BUSINESS_KEY_CONFLICT,
                "k",
                () -> store().begin(
                                "A",
                                Optional.of("k"),
                                sender.length(),
                                sender.digests().sm3(),
                                wrong.treeRoot()));
    }

    @Test
    void upload_ofAnother_doesNotExist() {
        Upload upload = sender.beginWithLeaves(store());
        assertRefused(ErrorCode.NOT_FOUND, "", () -> store().find("B", upload.id()));
        assertRefused(ErrorCode.NOT_FOUND, "", () -> store().complete("B", upload.id()));
        assertRefused(ErrorCode.NOT_FOUND, "", () -> store().find("A", "../../content"));
    }

    @Test
    void limits_areHeld() {
        UploadSender huge = UploadSender.of("A", 3, 64 * CHUNK + 1);
        assertRefused(ErrorCode.PACKAGE_LIMIT_EXCEEDED, "", () -> huge.begin(store(), Optional.empty()));
        for (int i = 0; i < LIMITS.maxOpenUploads(); i++) {
            sender.begin(store(), Optional.empty());
        }
        assertRefused(ErrorCode.SERVER_BUSY, "", () -> sender.begin(store(), Optional.empty()));
        UploadSender.of("B", 1, 10).begin(store(), Optional.empty());
    }

    @Test
    void upload_abandoned_isSwept_othersAreNot() throws IOException {
        Upload old = sender.beginWithLeaves(store());
        sender.send(store(), old, 0, CHUNK);
        clock.advance(Duration.ofHours(1));
        Upload young = sender.beginWithLeaves(store());
        assertThat(store().sweep(Duration.ofMinutes(30))).isEqualTo(1);
        assertRefused(ErrorCode.NOT_FOUND, "", () -> store().find("A", old.id()));
        assertThat(uploadFiles()).containsExactly(uploadFile(young, "leaves"));
    }
}
