package org.huzheng.casefile.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.statement.StatementType;

/** The kind of package that holds the file of a closed case 案卷包. */
final class ArchivePackage implements PackageKind<CaseArchive> {
    private static final String MANIFEST = "manifest.json";

    private final WorkCalendar calendar;
    private final Optional<Path> evidence;

    private ArchivePackage(WorkCalendar calendar, Optional<Path> evidence) {
        this.calendar = calendar;
        this.evidence = evidence;
    }

    static ArchivePackage by(WorkCalendar calendar) {
        return new ArchivePackage(calendar, Optional.empty());
    }

    /** The same, looking for the evidence packages in this folder. */
    ArchivePackage with(Path folder) {
        return new ArchivePackage(calendar, Optional.of(folder));
    }

    @Override
    public StatementType type() {
        return StatementType.CASE_ARCHIVE;
    }

    @Override
    public String folder() {
        return CaseArchive.FOLDER;
    }

    @Override
    public CaseArchive parse(Bytes payload) {
        return CaseArchive.parse(payload);
    }

    @Override
    public void judge(CheckContext<CaseArchive> context, List<Certificate> signers, Findings findings) {
        findings.assess(Axis.PROCEDURE);
        CaseArchive archive = context.manifest();
        verifySequence(archive, findings);
        verifyIndex(archive, findings);
        verifySigners(archive, signers, findings);
        caseFile(context.contents(), findings).ifPresent(file -> CaseCheck.verify(archive, file, findings));
        evidence.ifPresent(folder -> new EvidenceCheck(context, findings).verify(folder));
    }

    private static void verifySequence(CaseArchive archive, Findings findings) {
        int expected = 1;
        for (ArchivedDocument document : archive.documents()) {
            if (document.sequence() != expected) {
                findings.add(
                        ReasonCode.ARCHIVE_SEQUENCE_BROKEN,
                        document.file(),
                        document.sequence() + " in place of " + expected);
            }
            expected++;
        }
    }

    /** The bytes of the page were held against its digests already; here the digests are held against the manifest. */
    private static void verifyIndex(CaseArchive archive, Findings findings) {
        byte[] page = IndexPage.of(archive.subject(), archive.documents(), archive.evidence(), archive.files())
                .toArray();
        ContentHasher hasher = ContentHasher.of(archive.suite());
        hasher.update(page, 0, page.length);
        Optional<ManifestFile> said = archive.file(CaseArchive.INDEX);
        if (said.filter(file -> file.digests().equals(hasher.finish())).isEmpty()) {
            findings.add(ReasonCode.ARCHIVE_INDEX_MISMATCH, CaseArchive.INDEX, "");
        }
    }

    /** Officers may sign as those who compiled and checked the file, if they are of the department that sealed it. */
    private static void verifySigners(CaseArchive archive, List<Certificate> signers, Findings findings) {
        String department = archive.header().issuer().code().toString();
        signers.stream()
                .skip(1)
                .filter(signer ->
                        signer.organizationId().filter(department::equals).isEmpty())
                .forEach(signer -> findings.add(ReasonCode.SIGNER_NOT_EXPECTED, MANIFEST, signer.commonName()));
    }

    private Optional<CaseFile> caseFile(PackageReader contents, Findings findings) {
        if (!contents.has(CaseArchive.CASE_FILE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CaseFile.fromJson(contents.document(CaseArchive.CASE_FILE), calendar));
        } catch (HuzhengException e) {
            Finding finding =
                    Finding.of(ReasonCode.ARCHIVE_CASE_INVALID, CaseArchive.CASE_FILE, e.code() + " " + e.detail());
            boolean ours = e.code() == ErrorCode.CALENDAR_YEAR_MISSING;
            findings.add(ours ? finding.judged(Verdict.INDETERMINATE) : finding);
        } catch (RuntimeException e) {
            // A history made up to surprise the law's own code must not turn a verdict into a stack trace
            findings.add(
                    ReasonCode.ARCHIVE_CASE_INVALID,
                    CaseArchive.CASE_FILE,
                    e.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}
