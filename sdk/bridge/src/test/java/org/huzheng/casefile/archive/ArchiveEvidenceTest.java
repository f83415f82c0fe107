package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.packaging.PackageForge;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.evidence.packaging.SealingKit;
import org.huzheng.evidence.packaging.internal.PackageDigest;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evidence packages an archive refers to, verified beside it. */
@Tag("HZ-ARC-009")
class ArchiveEvidenceTest {
    private static final ArchiveKit KIT = new ArchiveKit(CryptoSuite.SM);
    private static final Issued LI = KIT.authority.issueOfficer(
            "李雷", "11020000001", Cast.TOWN.name(), Cast.TOWN.code().toString());
    private static final Issued HAN = KIT.authority.issueOfficer(
            "韩梅梅", "11020000002", Cast.TOWN.name(), Cast.TOWN.code().toString());

    @TempDir
    Path folder;

    @TempDir
    Path packages;

    private SealedPackage scene;

    @BeforeEach
    void seal() {
        scene = PackageSealer.of(KIT.town.key(), ArchiveKit.CLOCK)
                .withOfficers(List.of(LI.key(), HAN.key()))
                .withTrust(KIT.trust())
                .seal(packages.resolve("现场.hzp"), SealingKit.facts(), SealingKit.files(folder));
    }

    private VerificationReport verified(Digest digest) {
        CaseFile file = ArchiveKit.story()
                .altering("evidence", "packageDigest", Optional.of(digest))
                .told();
        Path archive = KIT.seal(folder, file, ArchiveKit.documents(folder)).path();
        return ArchiveVerifier.verify(archive, KIT.terms(), WorkCalendar.shipped(), packages, ProgressListener.NONE);
    }

    private static void assertFound(VerificationReport report, Verdict verdict, ReasonCode code, String detail) {
        assertThat(report.overall()).isEqualTo(verdict);
        assertThat(report.findings())
                .filteredOn(finding -> finding.verdict() != Verdict.PASSED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.subject()).isEqualTo("E1");
                    assertThat(finding.detail()).contains(detail);
                });
    }

    @Test
    void packages_sound_pass() {
        VerificationReport report = verified(scene.packageDigest());
        assertThat(report.findings()).extracting(Finding::code).containsOnly(ReasonCode.TIME_CLAIMED_ONLY);
        assertThat(report.passed()).isTrue();
        assertThat(verified(PackageDigest.of(scene.path(), CryptoSuite.INTL)).passed())
                .isTrue();
    }

    @Test
    void package_absent_leavesTheVerdictOpen() throws IOException {
        Files.move(scene.path(), packages.resolve("现场.zip"));
        assertFound(
                verified(scene.packageDigest()),
                Verdict.INDETERMINATE,
                ReasonCode.ARCHIVE_PACKAGE_ABSENT,
                scene.packageDigest().toString());
    }

    @Test
    void package_unsoundThoughReferredTo_fails() {
        PackageForge forge = new PackageForge(scene.path(), ArchiveKit.NOW, KIT.town.key(), LI.key(), HAN.key());
        Path bad = forge.put("evidence/more.txt", Bytes.empty()).write(scene.path());
        assertFound(
                verified(PackageDigest.of(bad, CryptoSuite.SM)),
                Verdict.FAILED,
                ReasonCode.ARCHIVE_PACKAGE_UNSOUND,
                "FILE_UNLISTED");
    }
}
