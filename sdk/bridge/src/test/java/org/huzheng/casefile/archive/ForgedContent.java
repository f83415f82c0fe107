package org.huzheng.casefile.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.internal.PackageContent;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.statement.StatementHeader;

/** What a dishonest department could seal: properly signed, with one thing wrong. */
final class ForgedContent implements PackageContent<CaseArchive> {
    private final List<PackageFile> files = new ArrayList<>();
    private List<ArchivedDocument> documents = new ArrayList<>();
    private List<ArchivedEvidence> evidence;
    private ArchivedCase subject;
    private Bytes caseJson;
    private Optional<Bytes> page = Optional.empty();

    ForgedContent(CaseFile file, List<FiledDocument> filed) {
        for (FiledDocument each : filed) {
            documents.add(each.archived(documents.size() + 1));
            files.add(each.file(files.size() + 1));
        }
        evidence = ArchivedEvidence.of(file);
        subject = ArchivedCase.of(file);
        caseJson = file.toJson();
    }

    ForgedContent documents(UnaryOperator<List<ArchivedDocument>> change) {
        documents = change.apply(documents);
        return this;
    }

    ForgedContent evidence(UnaryOperator<List<ArchivedEvidence>> change) {
        evidence = change.apply(evidence);
        return this;
    }

    ForgedContent subject(UnaryOperator<ArchivedCase> change) {
        subject = change.apply(subject);
        return this;
    }

    ForgedContent caseJson(UnaryOperator<String> change) {
        caseJson = Bytes.ofUtf8(change.apply(caseJson.utf8()));
        return this;
    }

    ForgedContent page(String html) {
        page = Optional.of(Bytes.ofUtf8(html));
        return this;
    }

    Path seal(PackageSealer sealer, Path target) {
        return sealer.seal(target, UUID.randomUUID().toString(), this).path();
    }

    @Override
    public PackageKind<CaseArchive> kind() {
        return ArchivePackage.by(WorkCalendar.shipped());
    }

    @Override
    public List<PackageFile> files() {
        return files;
    }

    @Override
    public List<PackageFile> generated(List<ManifestFile> written) {
        return List.of(
                PackageFile.of(
                        "index.html",
                        IndexPage.MEDIA_TYPE,
                        StreamSource.of(page.orElseGet(() -> IndexPage.of(subject, documents, evidence, written)))),
                PackageFile.of("case.json", "application/json", StreamSource.of(caseJson)));
    }

    @Override
    public CaseArchive manifest(StatementHeader header, List<ManifestFile> written) {
        return new CaseArchive(header, subject, documents, evidence, written);
    }
}
