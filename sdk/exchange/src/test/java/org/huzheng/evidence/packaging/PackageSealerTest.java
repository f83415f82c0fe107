package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.RequestSigner;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.Officer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-EVI-016")
class PackageSealerTest {
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    private void requireRefused(ErrorCode code, ThrowingCallable sealing) {
        List<PackageFile> files = SealingKit.files(folder);
        Set<Path> before = list();
        assertThatThrownBy(sealing)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThat(list()).as("nothing is left").isEqualTo(before);
        assertThat(files).hasSize(2);
    }

    private Set<Path> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SealedPackage seal(PackageSealer sealer) {
        return sealer.seal(folder.resolve("x.hzp"), SealingKit.facts(), SealingKit.files(folder));
    }

    @Test
    void keys_ofWrongRoleSuiteValidityOrPerson_areRefusedBeforeAnythingIsWritten() {
        PackageSealer asOfficer = PackageSealer.of(KIT.li.key(), SealingKit.CLOCK);
        requireRefused(ErrorCode.CERTIFICATE_WRONG_ROLE, () -> seal(asOfficer));
        PackageSealer departmentAsOfficer = KIT.sealer().withOfficers(List.of(KIT.department.key()));
        requireRefused(ErrorCode.CERTIFICATE_WRONG_ROLE, () -> seal(departmentAsOfficer));
        PackageSealer mixed = KIT.sealer().withOfficers(new SealingKit(CryptoSuite.INTL).officers());
        requireRefused(ErrorCode.KEY_SUITE_MISMATCH, () -> seal(mixed));
        SigningKey expired = KIT.authority
                .withValidity(SealingKit.NOW.minusSeconds(1000), SealingKit.NOW.minusSeconds(1))
                .issueDepartment(SealingKit.DEPARTMENT, SealingKit.USCC)
                .key();
        requireRefused(ErrorCode.CERTIFICATE_EXPIRED, () -> seal(PackageSealer.of(expired, SealingKit.CLOCK)));
        SigningKey stranger = KIT.officer(new Officer("王强", "11020000099")).key();
        requireRefused(ErrorCode.ARGUMENT_INVALID, () -> seal(KIT.sealer().withOfficers(List.of(stranger))));
        SigningKey foreign = KIT.authority
                .issueOfficer("李雷", SealingKit.LI.officerNumber(), "示例县派出所", "11330421MB00000356")
                .key();
        requireRefused(ErrorCode.CERTIFICATE_WRONG_ROLE, () -> seal(KIT.sealer().withOfficers(List.of(foreign))));
        SigningKey nameless = KIT.authority.issueDepartment("无代码单位", "123").key();
        requireRefused(ErrorCode.CODE_INVALID, () -> seal(PackageSealer.of(nameless, SealingKit.CLOCK)));
    }

    @Test
    void files_missingNoneOrOfOneName_areRefused() {
        Path target = folder.resolve("x.hzp");
        requireRefused(ErrorCode.ARGUMENT_INVALID, () -> KIT.sealer().seal(target, SealingKit.facts(), List.of()));
        requireRefused(
                ErrorCode.FILE_NOT_FOUND,
                () -> KIT.sealer().seal(target, SealingKit.facts(), List.of(PackageFile.of(folder.resolve("none")))));
        requireRefused(
                ErrorCode.FILE_NOT_FOUND,
                () -> KIT.sealer().seal(target, SealingKit.facts(), List.of(PackageFile.of(folder))));
        PackageFile file = SealingKit.files(folder).get(0);
        requireRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> KIT.sealer()
                        .seal(
                                target,
                                SealingKit.facts(),
                                List.of(file, PackageFile.of(folder.resolve(file.name()), file.name()))));
        requireRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> KIT.sealer()
                        .seal(
                                target,
                                SealingKit.facts(),
                                List.of(PackageFile.of(folder.resolve(file.name()), "../x"))));
        requireRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> KIT.sealer().seal(target, "not-a-uuid", SealingKit.facts(), SealingKit.files(folder)));
    }

    @Test
    void signing_failing_leavesNothing() {
        SigningKey broken = new SigningKey() {
            @Override
            public Certificate certificate() {
                return KIT.department.certificate();
            }
        };
        requireRefused(ErrorCode.SIGNING_FAILED, () -> seal(PackageSealer.of(broken, SealingKit.CLOCK)));
    }

    @Test
    @Tag("HZ-CRY-030")
    void key_ofTheHost_throwingItsOwnOrGivingNothing_isSigningFailed() {
        for (Supplier<Bytes> answer : List.<Supplier<Bytes>>of(
                () -> {
                    throw new IllegalStateException("session lost");
                },
                () -> null)) {
            SigningKey device = new SigningKey() {
                @Override
                public Certificate certificate() {
                    return KIT.department.certificate();
                }

                @Override
                public Bytes signDigest(Digest input) {
                    return answer.get();
                }
            };
            requireRefused(ErrorCode.SIGNING_FAILED, () -> seal(PackageSealer.of(device, SealingKit.CLOCK)));
            RequestSigner requests = RequestSigner.of("app", device, SealingKit.CLOCK, SealingKit.RANDOM);
            requireRefused(ErrorCode.SIGNING_FAILED, () -> requests.headers("GET", "/v1", Bytes.empty(), ""));
        }
    }

    @Test
    void timestampAuthority_unavailable_leavesNothing() {
        PackageSealer sealer = KIT.sealer().withTimestamps(imprint -> {
            throw new HuzhengException(ErrorCode.TIMESTAMP_UNAVAILABLE, "no answer");
        });
        requireRefused(ErrorCode.TIMESTAMP_UNAVAILABLE, () -> seal(sealer));
    }

    @Test
    @Tag("HZ-EVI-010")
    void file_changingWhileItIsRead_isRefused() throws IOException {
        List<PackageFile> files = SealingKit.files(folder);
        Path victim = folder.resolve(files.get(1).name());
        for (byte[] change : new byte[][] {{1}, new byte[3]}) {
            PackageSealer sealer = KIT.sealer().withProgress((done, total) -> append(victim, change));
            assertThatThrownBy(() -> sealer.seal(folder.resolve("x.hzp"), SealingKit.facts(), files))
                    .isInstanceOfSatisfying(
                            HuzhengException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_CHANGED_WHILE_READ));
        }
        assertThat(folder.resolve("x.hzp")).doesNotExist();
    }

    private static void append(Path file, byte[] more) {
        try {
            Files.write(file, more, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Tag("HZ-EVI-010")
    void progress_isToldToTheEnd() {
        List<Long> told = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        seal(KIT.sealer().withProgress((done, total) -> {
            told.add(done);
            totals.add(total);
        }));
        assertThat(told).isSorted().endsWith(totals.get(0));
        assertThat(totals.stream().distinct()).hasSize(1);
    }

    /** 64 MiB through a heap of which the test may use a fraction: nothing is kept per byte. */
    @Test
    @Tag("HZ-EVI-010")
    void largeFile_sealsAndVerifiesWithoutGrowingTheHeap() throws IOException {
        Path large = folder.resolve("large.mp4");
        try (var channel = java.nio.channels.FileChannel.open(
                large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]), (64L << 20) - 1);
        }
        SealedPackage sealed =
                KIT.sealer().seal(folder.resolve("x.hzp"), SealingKit.facts(), List.of(PackageFile.of(large)));
        assertThat(KIT.verify(sealed.path()).passed()).isTrue();
        try (PackageReader reader = PackageReader.open(sealed.path())) {
            assertThat(reader.entries()).containsEntry("leaves/large.mp4.leaves", 1024 * 32L);
        }
    }

    /** Needs the right to mount; the container's own test covers the rest. */
    @Test
    void disk_fullWhileSealing_isSaidSoAndNothingIsLeft() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        org.junit.jupiter.api.Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", small.toString()) == 0, "may not mount");
        try {
            assertThatThrownBy(() ->
                            KIT.sealer().seal(small.resolve("x.hzp"), SealingKit.facts(), SealingKit.files(folder)))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DISK_FULL));
            assertThat(small).isEmptyDirectory();
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    @Test
    void result_saysWhatTheFileIs() throws IOException {
        SealedPackage sealed = KIT.seal(folder);
        byte[] file = Files.readAllBytes(sealed.path());
        assertThat(sealed.packageDigest()).isEqualTo(KIT.suite.digest().digest(file));
        assertThat(sealed.length()).isEqualTo(file.length);
        assertThat(sealed.evidenceId()).isEqualTo(SealingKit.EVIDENCE_ID);
        assertThat(sealed.ref().packageDigest()).isEqualTo(sealed.packageDigest());
        try (PackageReader reader = PackageReader.open(sealed.path())) {
            assertThat(reader.manifest()).isEqualTo(sealed.manifest());
            assertThat(KIT.suite.digest().digest(reader.document("manifest.json")))
                    .isEqualTo(sealed.manifestDigest());
            assertThat(reader.entries().keySet())
                    .containsExactly(
                            "mimetype",
                            "evidence/现场记录 1.txt",
                            "evidence/video&1.mp4",
                            "leaves/video&1.mp4.leaves",
                            "trust/ca-001.crt",
                            "trust/crl-001.crl",
                            "manifest.json",
                            "manifest.json.p7s",
                            "manifest.json.2.p7s",
                            "manifest.json.3.p7s",
                            "META-INF/ASiCManifest001.xml",
                            "META-INF/signature001.p7s");
        }
        assertThat(Optional.of(sealed.manifest().files().get(0).mediaType())).contains("text/plain");
    }
}
