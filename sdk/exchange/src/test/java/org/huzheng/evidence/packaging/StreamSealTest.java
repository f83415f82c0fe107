package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.StreamSource;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence that never lies on a disk: sealed from streams into a stream, verified in memory and in a channel. */
@Tag("HZ-EVI-030")
class StreamSealTest {
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);

    @TempDir
    private Path folder;

    private static byte[] video() {
        byte[] video = new byte[5 * 65536 + 17];
        new Random(7).nextBytes(video);
        return video;
    }

    private static List<PackageFile> streams(AtomicInteger opened) {
        byte[] video = video();
        return List.of(
                PackageFile.of("现场记录.txt", StreamSource.of(Bytes.ofUtf8("现场。\n"))),
                PackageFile.of("video.mp4", "video/mp4", StreamSource.of(video.length, () -> {
                    opened.incrementAndGet();
                    return new ByteArrayInputStream(video);
                })));
    }

    private static PackageVerifier verifier() {
        return PackageVerifier.of(VerificationTerms.of(KIT.trust(), SealingKit.NOW));
    }

    @Test
    void streams_sealedIntoAStream_areThePackageAFileWouldBe() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamedPackage sealed = KIT.sealer().seal(out, SealingKit.EVIDENCE_ID, SealingKit.facts(), streams(opened));
        assertThat(opened).hasValue(2);
        assertThat(sealed.length()).isEqualTo(out.size());
        VerifiedPackage verified =
                verifier().verify(Bytes.of(out.toByteArray()), "blob").require();
        assertThat(verified.report().overall()).as(verified.report().toString()).isEqualTo(Verdict.PASSED);
        assertThat(verified.evidence()).isEqualTo(sealed.ref());
        assertThat(verified.manifestDigest()).isEqualTo(sealed.manifestDigest());

        Path file = folder.resolve("x.hzp");
        SealedPackage onDisk =
                KIT.sealer().seal(file, SealingKit.EVIDENCE_ID, SealingKit.facts(), streams(new AtomicInteger()));
        assertThat(onDisk.manifest().files()).isEqualTo(sealed.manifest().files());
        assertThat(Files.size(file)).isBetween((long) out.size() - 16, (long) out.size() + 16);
    }

    @Test
    void stream_sealedIntoAFile_isReadOnce() {
        AtomicInteger opened = new AtomicInteger();
        Path file = folder.resolve("x.hzp");
        KIT.sealer().seal(file, SealingKit.EVIDENCE_ID, SealingKit.facts(), streams(opened));
        assertThat(opened).hasValue(1);
        assertThat(verifier().verify(file).report().overall()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void package_inAChannel_isVerified_andTheChannelStaysOpen() throws IOException {
        Path file = folder.resolve("x.hzp");
        KIT.sealer().seal(file, SealingKit.EVIDENCE_ID, SealingKit.facts(), streams(new AtomicInteger()));
        try (FileChannel channel = FileChannel.open(file)) {
            PackageVerification verification = verifier().verify(channel, "row 17");
            assertThat(verification.report().overall()).isEqualTo(Verdict.PASSED);
            assertThat(verification.report().subject()).isEqualTo("row 17");
            assertThat(verification.require().evidence())
                    .isEqualTo(verifier().verify(file).require().evidence());
            assertThat(channel.isOpen()).isTrue();
        }
    }

    @Test
    void package_inMemory_oneByteChangedOrCutOff_fails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KIT.sealer().seal(out, SealingKit.EVIDENCE_ID, SealingKit.facts(), streams(new AtomicInteger()));
        byte[] bytes = out.toByteArray();
        bytes[bytes.length / 2] ^= 1;
        assertThat(verifier().verify(Bytes.of(bytes), "blob").report().overall())
                .isEqualTo(Verdict.FAILED);
        assertThat(verifier()
                        .verify(Bytes.of(out.toByteArray(), 0, out.size() - 1), "blob")
                        .report()
                        .findings())
                .extracting(finding -> finding.code())
                .contains(ReasonCode.CONTAINER_UNREADABLE);
        assertThat(verifier().verify(Bytes.empty(), "blob").verified()).isEmpty();
    }

    @Test
    void source_otherThanItSaid_isRefused() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        changes(nowhere, StreamSource.of(10, () -> new ByteArrayInputStream(new byte[9])));
        changes(nowhere, StreamSource.of(10, () -> new ByteArrayInputStream(new byte[11])));
        AtomicInteger time = new AtomicInteger();
        changes(
                nowhere,
                StreamSource.of(1, () -> new ByteArrayInputStream(new byte[] {(byte) time.getAndIncrement()})));
        broken(new IOException("the store is down"));
    }

    @Test
    void source_whoseStoreThrowsWhatItLikes_failsAsReadingDoes() {
        broken(new GeneralSecurityException("the store refuses the key"));
        broken(new InterruptedException());
        assertThat(Thread.interrupted()).as("whoever waits is told").isTrue();
    }

    private static void broken(Exception thrown) {
        StreamSource broken = StreamSource.of(1, () -> {
            throw thrown;
        });
        refused(
                ErrorCode.IO_FAILED,
                () -> KIT.sealer()
                        .seal(
                                OutputStream.nullOutputStream(),
                                SealingKit.EVIDENCE_ID,
                                SealingKit.facts(),
                                List.of(PackageFile.of("a.txt", broken))));
    }

    private static void changes(OutputStream out, StreamSource source) {
        refused(
                ErrorCode.FILE_CHANGED_WHILE_READ,
                () -> KIT.sealer()
                        .seal(
                                out,
                                SealingKit.EVIDENCE_ID,
                                SealingKit.facts(),
                                List.of(PackageFile.of("a.txt", source))));
    }

    private static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
