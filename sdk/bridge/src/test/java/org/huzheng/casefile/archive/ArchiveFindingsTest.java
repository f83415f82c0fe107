package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.packaging.PackageForge;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing wrong with an archive, and the finding that names it; what is signed here is signed properly. */
class ArchiveFindingsTest {
    private static final ArchiveKit KIT = new ArchiveKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    private CaseFile file;
    private List<FiledDocument> filed;

    @BeforeEach
    void prepare() {
        file = ArchiveKit.story().told();
        filed = ArchiveKit.documents(folder);
    }

    private ForgedContent content() {
        return new ForgedContent(file, filed);
    }

    private VerificationReport verified(ForgedContent content) {
        return KIT.verify(content.seal(KIT.sealer(), folder.resolve("forged.hzp")));
    }

    /** Exactly this finding, with this detail, besides the remark that the time is only claimed. */
    private static void assertFound(VerificationReport report, ReasonCode code, String subject, String detail) {
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
        assertThat(report.findings())
                .filteredOn(finding -> finding.verdict() != Verdict.PASSED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.subject()).isEqualTo(subject);
                    assertThat(finding.detail()).contains(detail);
                    assertThat(finding.action().zh()).isNotBlank();
                });
    }

    private static List<ReasonCode> codes(VerificationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(Finding::code)
                .distinct()
                .toList();
    }

    @Test
    @Tag("HZ-ARC-005")
    void archive_forgedWithNothingWrong_passes() {
        assertThat(verified(content()).passed()).isTrue();
    }

    @Test
    @Tag("HZ-ARC-005")
    void document_changed_isFoundByDigest() {
        PackageForge forge = KIT.forge(KIT.seal(folder).path());
        String name = "archive/documents/004-DECISION 记录.pdf";
        forge.put(name, Bytes.ofUtf8(forge.get(name).utf8().replace("卷内", "卷外")))
                .resignAsic();
        assertThat(codes(KIT.verify(forge.write(folder.resolve("bad.hzp")))))
                .containsExactly(ReasonCode.FILE_DIGEST_MISMATCH, ReasonCode.FILE_TREE_MISMATCH);
    }

    @Test
    @Tag("HZ-ARC-005")
    void document_lengthened_isFoundByLength() {
        PackageForge forge = KIT.forge(KIT.seal(folder).path());
        String name = "archive/documents/004-DECISION 记录.pdf";
        forge.put(name, Bytes.ofUtf8(forge.get(name).utf8() + "!")).resignAsic();
        assertThat(codes(KIT.verify(forge.write(folder.resolve("bad.hzp"))))).contains(ReasonCode.FILE_LENGTH_MISMATCH);
    }

    @Test
    @Tag("HZ-ARC-005")
    void document_removedOrUnlistedOrCustodyAdded_isFound() {
        Path good = KIT.seal(folder).path();
        assertThat(codes(KIT.verify(KIT.forge(good)
                        .remove("archive/documents/004-DECISION 记录.pdf")
                        .resignAsic()
                        .write(folder.resolve("bad.hzp")))))
                .containsExactly(ReasonCode.FILE_MISSING);
        for (String name : List.of("archive/documents/007-x.pdf", "evidence/x.pdf", "x.txt", "custody/0001.json")) {
            assertThat(codes(KIT.verify(KIT.forge(good)
                            .put(name, Bytes.ofUtf8("{}"))
                            .resignAsic()
                            .write(folder.resolve("bad.hzp")))))
                    .as(name)
                    .contains(ReasonCode.FILE_UNLISTED);
        }
    }

    @Test
    @Tag("HZ-ARC-005")
    void manifest_changedAfterSigning_isFoundBySignature() {
        PackageForge forge = KIT.forge(KIT.seal(folder).path());
        forge.put(
                "manifest.json", Bytes.ofUtf8(forge.get("manifest.json").utf8().replace("2026-综执-12", "2026-综执-13")));
        assertThat(codes(KIT.verify(forge.resignAsic().write(folder.resolve("bad.hzp")))))
                .contains(ReasonCode.SIGNATURE_DIGEST_MISMATCH, ReasonCode.ARCHIVE_CASE_MISMATCH);
    }

    @Test
    @Tag("HZ-ARC-001")
    void manifest_withAFileThatIsNoDocument_isMalformed() {
        PackageForge forge = KIT.forge(KIT.seal(folder).path());
        forge.manifest(text -> text.replace("\"sequence\":4", "\"sequence\":4,\"more\":1"));
        assertFound(
                KIT.verify(forge.write(folder.resolve("bad.hzp"))),
                ReasonCode.MANIFEST_MALFORMED,
                "manifest.json",
                "JSON_FIELD_UNKNOWN /documents/3/more");
        forge.manifest(text -> text.replace(",\"more\":1", "")
                .replaceFirst("\"file\":\"archive/documents/004-[^\"]*\"", "\"file\":\"archive/documents/004-x\""));
        assertFound(
                KIT.verify(forge.write(folder.resolve("bad.hzp"))),
                ReasonCode.MANIFEST_MALFORMED,
                "manifest.json",
                "not those of documents");
    }

    @Test
    @Tag("HZ-ARC-006")
    void sequence_withAGap_isFound() {
        VerificationReport report = verified(content().documents(documents -> {
            List<ArchivedDocument> gapped = new ArrayList<>(documents);
            ArchivedDocument last = gapped.remove(gapped.size() - 1);
            gapped.add(new ArchivedDocument(
                    8, last.stage(), last.title(), last.form(), last.number(), last.date(), last.file()));
            return gapped;
        }));
        assertFound(
                report,
                ReasonCode.ARCHIVE_SEQUENCE_BROKEN,
                "archive/documents/006-EXECUTION 记录.pdf",
                "8 in place of 6");
    }

    @Test
    @Tag("HZ-ARC-006")
    void indexPage_sayingOtherwise_isFound() {
        assertFound(
                verified(content().page("<!DOCTYPE html><title>卷内目录</title>")),
                ReasonCode.ARCHIVE_INDEX_MISMATCH,
                CaseArchive.INDEX,
                "");
    }

    @Test
    @Tag("HZ-ARC-007")
    void caseFile_theLawDoesNotAllow_isFoundByGuardAndArticle() {
        assertFound(
                verified(content().caseJson(json -> json.replace("\"sealed\":true", "\"sealed\":false"))),
                ReasonCode.ARCHIVE_CASE_INVALID,
                CaseArchive.CASE_FILE,
                "行政处罚法 59(2)");
    }

    @Test
    @Tag("HZ-ARC-007")
    void caseFile_unreadable_isFound() {
        for (String json : List.of("", "[]", "{}", "{\"format\":\"x\"}")) {
            assertFound(
                    verified(content().caseJson(good -> json)),
                    ReasonCode.ARCHIVE_CASE_INVALID,
                    CaseArchive.CASE_FILE,
                    "JSON_");
        }
    }

    @Test
    @Tag("HZ-ARC-007")
    void subject_notOfTheCase_isFoundByWhatDiffers() {
        record Said(String what, ArchivedCase subject) {}
        ArchivedCase is = ArchivedCase.of(file);
        for (Said said : List.of(
                new Said("number", new ArchivedCase("浙某综执案〔2026〕13号", is.agency(), is.party(), is.archiveNumber())),
                new Said("party", new ArchivedCase(is.number(), is.agency(), "某公司", is.archiveNumber())),
                new Said("archiveNumber", new ArchivedCase(is.number(), is.agency(), is.party(), Optional.empty())))) {
            assertFound(
                    verified(content().subject(any -> said.subject())),
                    ReasonCode.ARCHIVE_CASE_MISMATCH,
                    CaseArchive.CASE_FILE,
                    said.what());
        }
    }

    @Test
    @Tag("HZ-ARC-007")
    void archive_sealedByAnotherDepartment_isFound() {
        Issued other = KIT.authority.issueDepartment("示例镇综合行政执法队", "11330421MB0000027B");
        Path path = content().seal(PackageSealer.of(other.key(), ArchiveKit.CLOCK), folder.resolve("x.hzp"));
        assertFound(KIT.verify(path), ReasonCode.ARCHIVE_CASE_MISMATCH, CaseArchive.CASE_FILE, "another department");
    }

    @Test
    @Tag("HZ-ARC-005")
    void archive_alsoSignedByAnOfficer_passesOnlyIfOfTheDepartment() {
        Path good = KIT.seal(folder).path();
        Issued own = KIT.authority.issueOfficer(
                "立卷人", "11020000001", Cast.TOWN.name(), Cast.TOWN.code().toString());
        Issued foreign = KIT.authority.issueOfficer("外人", "11020000002", "示例镇综合行政执法队", "11330421MB0000027B");
        PackageForge forge = KIT.forge(good);
        Path signed = forge.signers(KIT.town.key(), own.key()).resign().write(folder.resolve("own.hzp"));
        assertThat(KIT.verify(signed).findings())
                .extracting(Finding::code)
                .doesNotContain(ReasonCode.SIGNER_NOT_EXPECTED);
        Path alien = forge.signers(KIT.town.key(), foreign.key()).resign().write(folder.resolve("foreign.hzp"));
        assertThat(codes(KIT.verify(alien))).contains(ReasonCode.SIGNER_NOT_EXPECTED);
    }

    @Test
    @Tag("HZ-ARC-002")
    void case_notClosed_isFound() {
        file = ArchiveKit.story().until("close").told();
        assertFound(verified(content()), ReasonCode.ARCHIVE_CASE_NOT_CLOSED, CaseArchive.CASE_FILE, "");
    }

    @Test
    @Tag("HZ-ARC-002")
    void case_withoutTheRecordOfAStage_isFound() {
        Story story = Tales.investigated()
                .then(
                        "transfer",
                        new org.huzheng.casefile.ordinary.TransferredOut(
                                Cast.at("2026-03-12T09:00"), Cast.TOWN, "无管辖权", true))
                .then("archive", new org.huzheng.casefile.record.CaseArchived(Cast.at("2026-03-13T09:00"), "x"));
        file = story.told();
        assertFound(
                verified(content()), ReasonCode.ARCHIVE_STAGE_MISSING, CaseArchive.CASE_FILE, "[START, INVESTIGATION]");
    }

    @Test
    @Tag("HZ-ARC-003")
    void record_notAmongTheDocuments_isFound() {
        filed = filed.subList(0, 5);
        assertFound(verified(content()), ReasonCode.ARCHIVE_RECORD_MISSING, "EXECUTION", "记录-EXECUTION");
    }

    @Test
    @Tag("HZ-ARC-003")
    void record_namedByDigest_mustBeADocumentOfThatStageOrAnEvidencePackage() {
        Bytes decision = Bytes.ofUtf8("卷内文件：DECISION");
        assertThat(verified(recorded(DigestAlgorithm.SM3.digest(decision))).passed())
                .isTrue();
        assertThat(verified(recorded(DigestAlgorithm.SHA256.digest(decision))).passed())
                .isTrue();
        assertThat(verified(recorded(ArchiveKit.PACKAGE)).passed()).isTrue();
        assertFound(
                verified(recorded(DigestAlgorithm.SM3.digest(Bytes.ofUtf8("卷内文件：SERVICE")))),
                ReasonCode.ARCHIVE_RECORD_MISSING,
                "DECISION",
                "记录-DECISION");
    }

    private ForgedContent recorded(org.huzheng.crypto.Digest digest) {
        file = ArchiveKit.story()
                .altering("record-" + ProcessStage.DECISION, "digest", Optional.of(digest))
                .told();
        return content();
    }

    @Test
    @Tag("HZ-ARC-008")
    void evidence_leftOutChangedOrInvented_isFound() {
        assertFound(
                verified(content().evidence(all -> List.of())),
                ReasonCode.ARCHIVE_EVIDENCE_MISSING,
                "E1",
                "the decision rests on it");
        ArchivedEvidence real = ArchivedEvidence.of(file).get(0);
        for (ArchivedEvidence other : List.of(
                new ArchivedEvidence("E1", real.kind(), real.title(), true, Optional.empty()),
                new ArchivedEvidence("E1", real.kind(), real.title(), false, real.packageDigest()),
                new ArchivedEvidence("E1", real.kind(), "别的照片", true, real.packageDigest()))) {
            assertFound(
                    verified(content().evidence(all -> List.of(other))),
                    ReasonCode.ARCHIVE_EVIDENCE_MISMATCH,
                    "E1",
                    "not as submitted");
        }
        assertFound(
                verified(content().evidence(all -> List.of(real, real))),
                ReasonCode.ARCHIVE_EVIDENCE_MISMATCH,
                "E1",
                "listed twice");
    }

    @Test
    @Tag("HZ-ARC-007")
    void document_datedAfterTheSealing_isFound() {
        FiledDocument last = filed.get(5);
        filed = new ArrayList<>(filed.subList(0, 5));
        filed.add(new FiledDocument(
                last.path(), last.stage(), last.title(), last.form(), last.number(), LocalDate.of(2026, 5, 21)));
        assertFound(
                verified(content()),
                ReasonCode.TIME_ORDER_IMPLAUSIBLE,
                "archive/documents/006-EXECUTION 记录.pdf",
                "2026-05-21");
    }

    @Test
    @Tag("HZ-ARC-007")
    void case_withEventsAfterTheSealing_isFound() {
        file = Tales.archived(Tales.performed(), "2026-06-10").told();
        assertFound(
                verified(content()),
                ReasonCode.TIME_ORDER_IMPLAUSIBLE,
                CaseArchive.CASE_FILE,
                "events after the sealing");
    }
}
