package org.huzheng.casefile.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.evidence.container.internal.ContainerLimits;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedFile;
import org.huzheng.statement.Party;

/**
 * Seals the file of a closed case into an archive 封装案卷, with the keys, timestamps and trust of a {@link PackageSealer}.
 * Immutable; as thread-safe as its keys.
 */
public final class ArchiveSealer {
    private final PackageSealer sealer;

    private ArchiveSealer(PackageSealer sealer) {
        this.sealer = Objects.requireNonNull(sealer, "sealer");
    }

    /** With the department's key; officers who sign too are those who compiled and checked the file. */
    public static ArchiveSealer of(PackageSealer sealer) {
        return new ArchiveSealer(sealer);
    }

    /**
     * Seals a case and its documents, reading each once. The archive appears under its name only when it is complete and on
     * the disk, and replaces a file of that name; after any failure nothing is left.
     *
     * @param target where to write
     * @param file the case: closed, every stage of its process on record (行政处罚法 47)
     * @param documents its documents in order; among them every record of a stage that the case names
     * @throws HuzhengException CASE_NOT_CLOSED, KEY_OF_OTHER_DEPARTMENT, CASE_RECORD_INCOMPLETE, PACKAGE_LIMIT_EXCEEDED if no receiver would read it, and what {@link PackageSealer} throws
     */
    public SealedFile<CaseArchive> seal(Path target, CaseFile file, List<FiledDocument> documents) {
        requireClosed(file);
        Party agency = file.soFar().opening().agency();
        if (!sealer.issuer().is(agency)) {
            throw new HuzhengException(
                    ErrorCode.KEY_OF_OTHER_DEPARTMENT,
                    "密钥 / key " + sealer.issuer().name() + "，案件 / case " + agency.name());
        }
        List<ProcessStage> missing = Closure.missing(file);
        if (!missing.isEmpty()) {
            throw new HuzhengException(ErrorCode.CASE_RECORD_INCOMPLETE, "行政处罚法 47: " + missing);
        }
        requireReadable(file, documents);
        try {
            return sealer.seal(target, UUID.randomUUID().toString(), ArchiveContent.of(file, documents));
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Says before anything else is asked for that a case cannot be archived yet.
     *
     * @throws HuzhengException CASE_NOT_CLOSED
     */
    public static void requireClosed(CaseFile file) {
        if (!Closure.closed(file)) {
            throw new HuzhengException(
                    ErrorCode.CASE_NOT_CLOSED, file.soFar().opening().caseNumber());
        }
    }

    /** What exceeds the default limits of a receiver is refused before anything is read. */
    private static void requireReadable(CaseFile file, List<FiledDocument> documents) {
        ContainerLimits limits = ContainerLimits.DEFAULT;
        long length = file.toJson().length();
        if (length > limits.maxDocumentBytes()) {
            throw new HuzhengException(ErrorCode.PACKAGE_LIMIT_EXCEEDED, "events of " + length + " bytes");
        }
        if (documents.size() >= limits.maxEntries()) {
            throw new HuzhengException(ErrorCode.PACKAGE_LIMIT_EXCEEDED, documents.size() + " documents");
        }
    }
}
