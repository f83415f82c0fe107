package org.huzheng.evidence.packaging;

import java.util.List;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.statement.StatementHeader;

/** Files of one piece of evidence and how they were collected 待封装证据. */
record EvidenceContent(CaptureFacts facts, List<PackageFile> files) implements PackageContent<EvidenceManifest> {
    @Override
    public PackageKind<EvidenceManifest> kind() {
        return EvidencePackage.KIND;
    }

    @Override
    public List<PackageFile> generated(List<ManifestFile> written) {
        return List.of();
    }

    @Override
    public EvidenceManifest manifest(StatementHeader header, List<ManifestFile> written) {
        return new EvidenceManifest(header, facts, written);
    }
}
