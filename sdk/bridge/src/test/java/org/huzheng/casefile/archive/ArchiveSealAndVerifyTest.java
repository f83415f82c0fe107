package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.SealedFile;
import org.huzheng.evidence.packaging.SealingKit;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveSealAndVerifyTest {
    private static final ArchiveKit KIT = new ArchiveKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("HZ-ARC-005")
    void archive_sealedAndUntouched_passesUnderTheDefaultPolicy(CryptoSuite suite) {
        ArchiveKit kit = new ArchiveKit(suite);
        VerificationReport report = kit.verify(kit.seal(folder).path());
        assertThat(report.findings()).extracting(Finding::code).containsOnly(ReasonCode.TIME_CLAIMED_ONLY);
        assertThat(report.overall()).isEqualTo(Verdict.PASSED);
        assertThat(report.axes())
                .containsOnlyKeys(Axis.INTEGRITY, Axis.SIGNATURE, Axis.TRUST, Axis.TIME, Axis.PROCEDURE);
    }

    @Test
    @Tag("HZ-ARC-005")
    void archive_withTimestamps_passesWithoutRemark() {
        Path target = folder.resolve("x.hzp");
        ArchiveSealer.of(KIT.sealer().withTimestamps(KIT.timestamps()))
                .seal(target, ArchiveKit.story().told(), ArchiveKit.documents(folder));
        VerificationReport report = KIT.verify(target);
        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @Test
    @Tag("HZ-ARC-001")
    @Tag("HZ-ARC-006")
    @Tag("HZ-ARC-008")
    void manifest_ofACase_namesDocumentsInOrderEvidenceAndNoMoreOfThePartyThanTheName() {
        SealedFile<CaseArchive> sealed = KIT.seal(folder);
        CaseArchive archive = sealed.manifest();
        assertThat(archive.subject().number()).isEqualTo("浙某综执案〔2026〕12号");
        assertThat(archive.subject().archiveNumber()).contains("2026-综执-12");
        assertThat(archive.documents()).extracting(ArchivedDocument::sequence).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(archive.documents()).extracting(ArchivedDocument::stage).containsExactly(ProcessStage.values());
        assertThat(archive.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.evidence()).isEqualTo("E1");
            assertThat(evidence.decisive()).isTrue();
            assertThat(evidence.packageDigest()).contains(ArchiveKit.PACKAGE);
        });
        assertThat(archive.files())
                .extracting(ManifestFile::name)
                .startsWith("archive/documents/001-START 记录.pdf")
                .endsWith(CaseArchive.INDEX, CaseArchive.CASE_FILE);
        String payload = archive.payload().utf8();
        assertThat(payload).contains("某渣土运输有限公司").doesNotContain("91330200MA0000779C", "某路1号");
        assertThat(CaseArchive.parse(archive.payload())).isEqualTo(archive);
    }

    @Test
    @Tag("HZ-ARC-007")
    void caseFile_inTheArchive_isTheCase() {
        CaseFile file = ArchiveKit.story().told();
        try (PackageReader reader = PackageReader.open(KIT.seal(folder).path())) {
            assertThat(CaseFile.fromJson(reader.document(CaseArchive.CASE_FILE), WorkCalendar.shipped()))
                    .isEqualTo(file);
        }
    }

    @Test
    @Tag("HZ-ARC-006")
    void indexPage_escapesTitlesAndLinksEveryDocument() {
        List<FiledDocument> documents = new java.util.ArrayList<>(ArchiveKit.documents(folder));
        Path odd = ArchiveKit.write(folder, "a&b '1'.txt", new byte[] {1});
        documents.add(ArchiveKit.document(odd, ProcessStage.REVIEW, "<b>审核</b> & \"意见\""));
        Path path = KIT.seal(folder, ArchiveKit.story().told(), documents).path();
        try (PackageReader reader = PackageReader.open(path)) {
            String page = reader.document(CaseArchive.INDEX).utf8();
            assertThat(page)
                    .contains("&lt;b&gt;审核&lt;/b&gt; &amp; &quot;意见&quot;")
                    .contains("href=\"documents/007-a%26b%20%271%27.txt\"")
                    .doesNotContain("<script", "<b>");
        }
        assertThat(KIT.verify(path).passed()).isTrue();
    }

    /** A new look of the page would make every archive sealed before it fail: then it must be another version. */
    @Test
    @Tag("HZ-ARC-006")
    void indexPage_ofOneCase_isAsItWasSpelledFirst() {
        Bytes page = IndexPage.of(
                new ArchivedCase("浙某综执案〔2026〕12号", org.huzheng.casefile.Cast.TOWN, "某公司", Optional.of("2026-1")),
                List.of(new ArchivedDocument(
                        1,
                        ProcessStage.START,
                        "立案审批表",
                        Optional.of("FILING_APPROVAL"),
                        Optional.of("浙某综执立〔2026〕12号"),
                        java.time.LocalDate.of(2026, 3, 3),
                        "archive/documents/001-立案.pdf")),
                List.of(new ArchivedEvidence(
                        "E1", EvidenceKind.AUDIOVISUAL, "现场照片", true, Optional.of(ArchiveKit.PACKAGE))),
                List.of());
        Digest digest = DigestAlgorithm.SHA256.digest(page);
        assertThat(digest.hex()).isEqualTo("70ff497cd88febccc3b05551bebe2c573c1af01ef4624d8b764a92649298d08f");
    }

    @Test
    @Tag("HZ-ARC-005")
    void kinds_takenForEachOther_fail() {
        Path archive = KIT.seal(folder).path();
        VerificationReport asEvidence = PackageVerifier.of(new VerificationTerms(
                        KIT.trust(),
                        org.huzheng.log.LogTrust.none(),
                        org.huzheng.evidence.packaging.VerificationPolicy.defaults(),
                        ArchiveKit.NOW))
                .report(archive);
        assertThat(asEvidence.overall()).isEqualTo(Verdict.FAILED);
        assertThat(asEvidence.has(ReasonCode.MANIFEST_MALFORMED)).isTrue();
        SealingKit other = new SealingKit(CryptoSuite.SM);
        VerificationReport asArchive = KIT.verify(other.seal(folder).path());
        assertThat(asArchive.overall()).isEqualTo(Verdict.FAILED);
        assertThat(asArchive.has(ReasonCode.MANIFEST_MALFORMED)).isTrue();
        assertThat(ArchiveVerifier.claimed(archive, VerificationPolicy.defaults()))
                .isTrue();
        assertThat(ArchiveVerifier.claimed(folder.resolve("x.hzp"), VerificationPolicy.defaults()))
                .isFalse();
    }
}
