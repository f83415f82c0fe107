package org.huzheng.casefile.archive;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.crypto.StreamSource;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.internal.PackageContent;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.finding.Findings;
import org.huzheng.statement.StatementHeader;

/** A case and its documents on the way into an archive 待封装案卷. */
final class ArchiveContent implements PackageContent<CaseArchive> {
    private final CaseFile file;
    private final ArchivedCase subject;
    private final List<ArchivedDocument> documents;
    private final List<ArchivedEvidence> evidence;
    private final List<PackageFile> files;

    private ArchiveContent(
            CaseFile file, ArchivedCase subject, List<ArchivedDocument> documents, List<PackageFile> files) {
        this.file = file;
        this.subject = subject;
        this.documents = List.copyOf(documents);
        this.evidence = ArchivedEvidence.of(file);
        this.files = List.copyOf(files);
    }

    static ArchiveContent of(CaseFile file, List<FiledDocument> filed) {
        List<ArchivedDocument> documents = new ArrayList<>();
        List<PackageFile> files = new ArrayList<>();
        for (FiledDocument each : filed) {
            int sequence = documents.size() + 1;
            documents.add(each.archived(sequence));
            files.add(each.file(sequence));
        }
        return new ArchiveContent(file, ArchivedCase.of(file), documents, files);
    }

    @Override
    public PackageKind<CaseArchive> kind() {
        return ArchivePackage.by(file.calendar());
    }

    @Override
    public List<PackageFile> files() {
        return files;
    }

    @Override
    public List<PackageFile> generated(List<ManifestFile> written) {
        return List.of(
                PackageFile.of(
                        CaseArchive.INDEX.substring(CaseArchive.FOLDER.length()),
                        IndexPage.MEDIA_TYPE,
                        StreamSource.of(IndexPage.of(subject, documents, evidence, written))),
                PackageFile.of(
                        CaseArchive.CASE_FILE.substring(CaseArchive.FOLDER.length()),
                        "application/json",
                        StreamSource.of(file.toJson())));
    }

    /** The last moment to refuse: every digest is known, and nothing has its name yet. */
    @Override
    public CaseArchive manifest(StatementHeader header, List<ManifestFile> written) {
        CaseArchive archive = new CaseArchive(header, subject, documents, evidence, written);
        Findings findings = new Findings();
        CaseCheck.verify(archive, file, findings);
        findings.all().stream().findFirst().ifPresent(first -> {
            throw new HuzhengException(
                    ErrorCode.CASE_RECORD_INCOMPLETE, first.code() + " " + first.subject() + ": " + first.detail());
        });
        return archive;
    }
}
