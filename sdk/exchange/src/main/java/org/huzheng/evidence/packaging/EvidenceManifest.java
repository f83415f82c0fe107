package org.huzheng.evidence.packaging;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.internal.json.Reason;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * The manifest 证据清单: which files make up one piece of evidence, how they were collected, and who vouches for it. Its
 * statement id is the evidence's id.
 *
 * @param header the sealing department, and when
 * @param facts how it was collected
 * @param files the files, in package order
 */
public record EvidenceManifest(StatementHeader header, CaptureFacts facts, List<ManifestFile> files)
        implements PackageManifest {
    /** Refuses an evidence id that is no UUID, and a list of files that is empty, names one twice or one elsewhere. */
    public EvidenceManifest {
        Objects.requireNonNull(facts, "facts");
        files = List.copyOf(files);
        Set<String> names = new HashSet<>();
        if (files.isEmpty() || !files.stream().allMatch(file -> names.add(file.name()))) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, "files: none, or one name twice");
        }
        if (!files.stream().allMatch(file -> file.name().startsWith(PackageLayout.EVIDENCE))) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, "files: one outside evidence/");
        }
        if (!isUuid(header.id())) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, "id: not a UUID");
        }
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads the payload of a manifest statement.
     *
     * @throws HuzhengException a JSON_ code naming the field, STATEMENT_MALFORMED or PACKAGE_MALFORMED
     */
    public static EvidenceManifest parse(Bytes payload) {
        try {
            return StatementHeader.read(
                    payload,
                    StatementType.EVIDENCE_MANIFEST,
                    (header, json) -> new EvidenceManifest(
                            header,
                            CaptureFacts.read(json.object("facts")),
                            json.objects("files", file -> ManifestFile.read(file, header.suite()))));
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, Reason.of(e), e);
        }
    }

    /** The canonical payload to sign, by {@code spec/schemas/evidence-manifest.json}. */
    @Override
    public Bytes payload() {
        return header.payload(json -> json.put("facts", facts.json())
                .putObjects("files", files.stream().map(ManifestFile::json).toList()));
    }

    /** The evidence's id, a UUID. */
    public String evidenceId() {
        return header.id();
    }

    @Override
    public Optional<String> evidenceKind() {
        return Optional.of(facts.kind().name());
    }

    @Override
    public Optional<String> title() {
        return Optional.of(facts.title());
    }

    /** The suite of the package. */
    @Override
    public CryptoSuite suite() {
        return header.suite();
    }

    /** The digest of a payload in the suite it is signed in: what a registration calls the manifest digest. */
    static Digest digest(CryptoSuite suite, Bytes payload) {
        return suite.digest().digest(payload);
    }
}
