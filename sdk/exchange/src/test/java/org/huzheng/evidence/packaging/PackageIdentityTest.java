package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.ReportedPackage;
import org.huzheng.finding.ReportedSigner;
import org.huzheng.finding.TimeBasis;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verification says it is about is read from the very bytes judged; and from what is no package nothing is verified. */
@Tag("HZ-EVI-012")
class PackageIdentityTest {
    private static final int ROUNDS = 150 * Integer.getInteger("huzheng.rounds", 1);
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void seal() {
        good = KIT.stampingSealer()
                .seal(
                        folder.resolve("good.hzp"),
                        SealingKit.EVIDENCE_ID,
                        SealingKit.facts(),
                        List.of(SealingKit.file(folder, "a.txt", "现场记录".getBytes(StandardCharsets.UTF_8))))
                .path();
    }

    private static PackageVerification verify(SealingKit kit, Bytes bytes) {
        return PackageVerifier.of(VerificationTerms.of(kit.trust(), SealingKit.NOW))
                .verify(bytes, "bytes");
    }

    private static Bytes bytes(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The manifest as an independent reader finds it in the file. */
    private static Bytes manifestOf(Bytes hzp) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(hzp.toArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("manifest.json")) {
                    return Bytes.of(zip.readAllBytes());
                }
            }
        }
        throw new AssertionError("no manifest");
    }

    private static void assertSameBytes(VerifiedPackage verified, CryptoSuite suite, Bytes hzp) throws IOException {
        ReportedPackage about = verified.report().about().orElseThrow();
        assertThat(about.manifestDigest())
                .isEqualTo(suite.digest().digest(manifestOf(hzp)).toString())
                .isEqualTo(verified.manifestDigest().toString());
        assertThat(verified.evidence().packageDigest()).isEqualTo(suite.digest().digest(hzp));
        assertThat(about.id()).isEqualTo(verified.evidence().id());
        assertThat(about.kind()).contains(verified.kind().name());
        assertThat(about.title()).contains(verified.facts().title());
        assertThat(about.issuer().number()).isEqualTo(verified.issuer().code().toString());
        assertThat(about.issuer().name()).isEqualTo(verified.issuer().name());
        assertThat(about.time()).isEqualTo(verified.sealedAt().instant());
        assertThat(about.basis()).isEqualTo(verified.sealedAt().basis());
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void report_ofASoundPackage_namesTheBytesJudged(CryptoSuite suite) throws IOException {
        SealingKit kit = new SealingKit(suite);
        for (PackageSealer sealer : List.of(kit.sealer(), kit.stampingSealer())) {
            String id = UUID.randomUUID().toString();
            Bytes hzp = bytes(sealer.seal(folder.resolve(id), id, SealingKit.facts(), SealingKit.files(folder))
                    .path());
            VerifiedPackage verified = verify(kit, hzp).require();
            assertThat(verified.passed()).isTrue();
            assertSameBytes(verified, suite, hzp);
            assertThat(verified.evidence().id()).isEqualTo(id);
            assertThat(verified.report().about().orElseThrow().signers())
                    .extracting(ReportedSigner::number)
                    .containsExactly(SealingKit.USCC, SealingKit.LI.officerNumber(), SealingKit.HAN.officerNumber());
            boolean stamped = verified.trustedTime().isPresent();
            assertThat(verified.sealedAt().basis()).isEqualTo(stamped ? TimeBasis.TRUSTED : TimeBasis.CLAIMED);
        }
    }

    /** Path, bytes and channel are three doors to one judgement. */
    @Test
    void verify_throughEveryDoor_saysTheSame() throws IOException {
        PackageVerifier verifier = PackageVerifier.of(VerificationTerms.of(KIT.trust(), SealingKit.NOW));
        VerifiedPackage byPath = verifier.verify(good).require();
        VerifiedPackage byBytes = verifier.verify(bytes(good), "good.hzp").require();
        try (SeekableByteChannel channel = Files.newByteChannel(good)) {
            VerifiedPackage byChannel = verifier.verify(channel, "good.hzp").require();
            assertThat(channel.isOpen()).as("the host's to close").isTrue();
            assertThat(byChannel.report()).isEqualTo(byPath.report());
            assertThat(byChannel.evidence()).isEqualTo(byPath.evidence());
        }
        assertThat(byBytes.report()).isEqualTo(byPath.report());
        assertThat(byBytes.evidence()).isEqualTo(byPath.evidence());
        assertThat(verifier.report(good)).isEqualTo(byPath.report());
    }

    /** Whoever signs another manifest over the same files gets a report about that manifest. */
    @Test
    void report_ofAForgedManifest_isAboutTheForgeryAndFails() throws IOException {
        Path forged = new PackageForge(KIT, good)
                .put(
                        "manifest.json",
                        Bytes.ofUtf8(manifestOf(bytes(good)).utf8().replace("渣土车夜间倾倒现场视频", "渣土车白天倾倒现场视频")))
                .write(folder.resolve("forged.hzp"));
        VerifiedPackage verified = verify(KIT, bytes(forged)).require();
        assertThat(verified.passed()).isFalse();
        assertThat(verified.report().has(ReasonCode.SIGNATURE_DIGEST_MISMATCH)).isTrue();
        assertSameBytes(verified, CryptoSuite.SM, bytes(forged));
        assertThat(verified.report().about().orElseThrow().title()).contains("渣土车白天倾倒现场视频");
        assertThat(verified.report().about().orElseThrow().signers())
                .as("nobody's signature holds over this manifest")
                .isEmpty();
        assertThat(verified.officers()).isEmpty();
    }

    @Test
    void copy_withPapersAdded_isTheSameEvidenceInAnotherFile() {
        Path more = folder.resolve("more.hzp");
        PackageVerification before = verify(KIT, bytes(good));
        org.huzheng.custody.CustodySamples.recorder(KIT)
                .record(good, org.huzheng.custody.CustodySamples.collect(), more);
        VerifiedPackage extended = verify(KIT, bytes(more)).require();
        VerifiedPackage plain = before.require();
        assertThat(extended.passed()).isTrue();
        assertThat(extended.manifestDigest()).isEqualTo(plain.manifestDigest());
        assertThat(extended.evidence().id()).isEqualTo(plain.evidence().id());
        assertThat(extended.evidence().packageDigest())
                .isNotEqualTo(plain.evidence().packageDigest());
        assertThat(extended.registration()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 21, 22, 100, 5000})
    @Tag("HZ-EVI-015")
    void junk_ofAnyLength_givesAReportAndNothingVerified(int length) {
        byte[] junk = new byte[length];
        new Random(length).nextBytes(junk);
        assertNothing(verify(KIT, Bytes.of(junk)), ReasonCode.CONTAINER_UNREADABLE);
    }

    private static void assertNothing(PackageVerification verification, ReasonCode code) {
        VerificationReport report = verification.report();
        assertThat(verification.verified()).isEmpty();
        assertThat(report.about()).isEmpty();
        assertThat(report.passed()).isFalse();
        assertThat(report.has(code)).as(report.toJson()).isTrue();
        assertThat(report.axes()).containsEntry(Axis.INTEGRITY, Verdict.FAILED);
        assertThatThrownBy(verification::require)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PACKAGE_MALFORMED));
    }

    @Test
    @Tag("HZ-EVI-004")
    void container_withoutAReadableManifest_givesNothingVerified() {
        Path without = new PackageForge(KIT, good).remove("manifest.json").write(folder.resolve("without.hzp"));
        assertNothing(verify(KIT, bytes(without)), ReasonCode.MANIFEST_MISSING);
        for (String manifest : List.of("", "{}", "[]", "null", "{\"type\":\"huzheng/recall@v1\"}", "\u0000")) {
            Path broken = new PackageForge(KIT, good)
                    .put("manifest.json", Bytes.ofUtf8(manifest))
                    .resignAsic()
                    .write(folder.resolve("broken.hzp"));
            assertNothing(verify(KIT, bytes(broken)), ReasonCode.MANIFEST_MALFORMED);
        }
    }

    /** Truncated, extended, cut and joined copies: a verdict always, a pass never, a stack trace never. */
    @Test
    @Tag("rounds")
    @Tag("HZ-EVI-015")
    void copies_cutJoinedOrOverwritten_neverPass() {
        byte[] whole = bytes(good).toArray();
        Random random = new Random(20261130);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] copy = altered(whole, random, i % 4);
            if (Arrays.equals(copy, whole)) {
                continue;
            }
            PackageVerification verification = verify(KIT, Bytes.of(copy));
            assertThat(verification.report().passed()).as("round %d", i).isFalse();
            assertThat(verification.report().findings()).isNotEmpty();
            verification.verified().ifPresent(verified -> {
                assertThat(verified.passed()).isFalse();
                assertThat(verified.evidence().packageDigest())
                        .isEqualTo(CryptoSuite.SM.digest().digest(Bytes.of(copy)));
            });
            assertThat(verification.report().about().isPresent())
                    .isEqualTo(verification.verified().isPresent());
        }
        assertThat(verify(KIT, Bytes.of(whole)).require().passed()).isTrue();
    }

    private static byte[] altered(byte[] whole, Random random, int how) {
        int at = random.nextInt(whole.length);
        int run = 1 + random.nextInt(64);
        return switch (how) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> Arrays.copyOf(whole, whole.length + run);
            case 2 -> {
                byte[] copy = whole.clone();
                for (int i = at; i < Math.min(whole.length, at + run); i++) {
                    copy[i] = (byte) random.nextInt(256);
                }
                yield copy;
            }
            default -> {
                int end = Math.min(whole.length, at + run);
                byte[] copy = Arrays.copyOf(whole, whole.length - (end - at));
                System.arraycopy(whole, end, copy, at, whole.length - end);
                yield copy;
            }
        };
    }

    /** The same file judged for another day is the same package with another verdict. */
    @Test
    @Tag("HZ-EVI-014")
    void verdict_isForTheInstantAsked() {
        Bytes hzp = bytes(KIT.sealer()
                .seal(
                        folder.resolve("unstamped.hzp"),
                        SealingKit.facts(),
                        List.of(SealingKit.file(folder, "b.txt", new byte[] {1})))
                .path());
        VerifiedPackage today = verify(KIT, hzp).require();
        PackageVerifier later = PackageVerifier.of(VerificationTerms.of(
                KIT.trust(), KIT.department.certificate().notAfter().plus(Duration.ofDays(1))));
        VerifiedPackage afterwards = later.verify(hzp, "bytes").require();
        assertThat(today.passed()).isTrue();
        assertThat(afterwards.passed()).isFalse();
        assertThat(afterwards.report().has(ReasonCode.CERTIFICATE_EXPIRED)).isTrue();
        assertThat(afterwards.evidence()).isEqualTo(today.evidence());
        assertThat(Optional.of(afterwards.report().verifiedAt()))
                .isNotEqualTo(Optional.of(today.report().verifiedAt()));
    }
}
