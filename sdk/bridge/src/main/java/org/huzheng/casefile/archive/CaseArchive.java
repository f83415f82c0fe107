package org.huzheng.casefile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.Reason;
import org.huzheng.internal.json.RecordJson;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * The manifest of the archive of a case 案卷清单 (行政处罚法 47): its documents in order, the evidence it refers to, and the
 * digests of every file, {@code spec/schemas/case-archive.json}.
 *
 * @param header the sealing department, and when
 * @param subject which case
 * @param documents the documents, in order
 * @param evidence the evidence of the case, in the order in which it came in
 * @param files the documents' files in their order, then the index page and the events of the case
 */
public record CaseArchive(
        StatementHeader header,
        ArchivedCase subject,
        List<ArchivedDocument> documents,
        List<ArchivedEvidence> evidence,
        List<ManifestFile> files)
        implements PackageManifest {
    /** The folder of everything in the package. */
    public static final String FOLDER = "archive/";

    /** The index page 卷内目录. */
    public static final String INDEX = FOLDER + "index.html";

    /** The case's events, {@code spec/schemas/case-file.json}. */
    public static final String CASE_FILE = FOLDER + "case.json";

    /** Refuses files that are no document, index or events, and documents without a file of their own. */
    public CaseArchive {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(subject, "subject");
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
        files = List.copyOf(files);
        require(!documents.isEmpty(), "documents: none");
        List<String> expected = new ArrayList<>();
        documents.forEach(document -> expected.add(document.file()));
        require(expected.size() == Set.copyOf(expected).size(), "documents: two of one file");
        expected.addAll(List.of(INDEX, CASE_FILE));
        require(
                files.stream().map(ManifestFile::name).toList().equals(expected),
                "files: not those of documents, index and case");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, otherwise);
        }
    }

    /**
     * Reads the payload of a manifest statement.
     *
     * @throws HuzhengException a JSON_ code naming the field, STATEMENT_MALFORMED or PACKAGE_MALFORMED
     */
    public static CaseArchive parse(Bytes payload) {
        try {
            return StatementHeader.read(payload, StatementType.CASE_ARCHIVE, CaseArchive::read);
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, Reason.of(e), e);
        }
    }

    private static CaseArchive read(StatementHeader header, JsonObject json) {
        return new CaseArchive(
                header,
                RecordJson.read(ArchivedCase.class, json.object("case")),
                json.objects("documents", each -> RecordJson.read(ArchivedDocument.class, each)),
                json.objects("evidence", each -> RecordJson.read(ArchivedEvidence.class, each)),
                json.objects("files", each -> ManifestFile.read(each, header.suite())));
    }

    @Override
    public Bytes payload() {
        return header.payload(json -> json.put("case", RecordJson.write(subject))
                .putObjects(
                        "documents", documents.stream().map(RecordJson::write).toList())
                .putObjects("evidence", evidence.stream().map(RecordJson::write).toList())
                .putObjects("files", files.stream().map(ManifestFile::json).toList()));
    }

    /** The file of this entry, if there is one. */
    public Optional<ManifestFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
