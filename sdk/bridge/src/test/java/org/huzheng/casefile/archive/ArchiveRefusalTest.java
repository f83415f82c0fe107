package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.ordinary.NotFiled;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.packaging.PackageSealer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is never sealed into an archive, and that nothing is left behind. */
class ArchiveRefusalTest {
    private static final ArchiveKit KIT = new ArchiveKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    @TempDir
    Path target;

    private void assertRefused(
            PackageSealer sealer, CaseFile file, List<FiledDocument> documents, ErrorCode code, String detail)
            throws IOException {
        assertThatThrownBy(() -> ArchiveSealer.of(sealer).seal(target.resolve("x.hzp"), file, documents))
                .asInstanceOf(type(HuzhengException.class))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.detail()).contains(detail);
                });
        try (Stream<Path> left = Files.list(target)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @Tag("HZ-ARC-002")
    void case_notClosed_isRefused() throws IOException {
        CaseFile open = ArchiveKit.story().until("close").told();
        assertRefused(
                KIT.sealer(),
                open,
                ArchiveKit.documents(folder),
                ErrorCode.CASE_NOT_CLOSED,
                open.soFar().opening().caseNumber());
    }

    @Test
    @Tag("HZ-ARC-002")
    void case_archivedWithoutEveryStage_isRefused() throws IOException {
        CaseFile dropped = Tales.investigated()
                .until("check")
                .then("drop", new NotFiled(Cast.at("2026-03-02T10:00"), "线索不实"))
                .then("archive", new CaseArchived(Cast.at("2026-03-03T10:00"), "2026-1"))
                .told();
        assertRefused(
                KIT.sealer(),
                dropped,
                ArchiveKit.documents(folder),
                ErrorCode.CASE_RECORD_INCOMPLETE,
                "行政处罚法 47: [START");
    }

    @Test
    @Tag("HZ-ARC-003")
    @Tag("HZ-ARC-004")
    void record_withoutItsDocument_isRefusedAtTheLastMoment() throws IOException {
        assertRefused(
                KIT.sealer(),
                ArchiveKit.story().told(),
                ArchiveKit.documents(folder).subList(0, 5),
                ErrorCode.CASE_RECORD_INCOMPLETE,
                "记录-EXECUTION");
    }

    @Test
    @Tag("HZ-ARC-007")
    void sealer_ofAnotherDepartment_isRefused() throws IOException {
        Issued other = KIT.authority.issueDepartment("示例镇综合行政执法队", "11330421MB0000027B");
        assertRefused(
                PackageSealer.of(other.key(), ArchiveKit.CLOCK),
                ArchiveKit.story().told(),
                ArchiveKit.documents(folder),
                ErrorCode.KEY_OF_OTHER_DEPARTMENT,
                "案件 / case 某镇人民政府");
    }

    @Test
    @Tag("HZ-ARC-001")
    void document_withoutATitleOrAProperForm_isRefused() throws IOException {
        Path path = ArchiveKit.write(folder, "x.pdf", new byte[1]);
        LocalDate day = LocalDate.of(2026, 4, 10);
        for (String title : List.of(" ", "a\nb", "\u202Etxt", "长".repeat(201))) {
            assertRefused(
                    KIT.sealer(),
                    ArchiveKit.story().told(),
                    List.of(new FiledDocument(
                            path, ProcessStage.START, title, Optional.empty(), Optional.empty(), day)),
                    ErrorCode.ARGUMENT_INVALID,
                    "title");
        }
        assertRefused(
                KIT.sealer(),
                ArchiveKit.story().told(),
                List.of(new FiledDocument(path, ProcessStage.START, "立案", Optional.of("立案审批表"), Optional.empty(), day)),
                ErrorCode.ARGUMENT_INVALID,
                "form");
    }

    @Test
    @Tag("HZ-ARC-004")
    void archive_noReceiverWouldRead_isRefused() throws IOException {
        CaseFile wordy = ArchiveKit.story()
                .altering("clue", "source", "x".repeat(5 << 20))
                .told();
        assertRefused(
                KIT.sealer(), wordy, ArchiveKit.documents(folder), ErrorCode.PACKAGE_LIMIT_EXCEEDED, "events of 52");
        FiledDocument one = ArchiveKit.documents(folder).get(0);
        assertRefused(
                KIT.sealer(),
                ArchiveKit.story().told(),
                Collections.nCopies(1001, one),
                ErrorCode.PACKAGE_LIMIT_EXCEEDED,
                "1001 documents");
    }

    @Test
    @Tag("HZ-ARC-004")
    void document_missing_isRefused() throws IOException {
        List<FiledDocument> documents = ArchiveKit.documents(folder);
        Files.delete(documents.get(3).path());
        assertRefused(KIT.sealer(), ArchiveKit.story().told(), documents, ErrorCode.FILE_NOT_FOUND, "DECISION 记录.pdf");
    }

    @Test
    @Tag("HZ-ARC-004")
    void documents_none_areRefused() throws IOException {
        assertRefused(KIT.sealer(), ArchiveKit.story().told(), List.of(), ErrorCode.ARGUMENT_INVALID, "no files");
    }
}
