package org.huzheng.evidence.packaging.internal.verify;

import java.util.List;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.internal.PackageContent;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.statement.StatementHeader;

/** Files of one piece of evidence and how they were collected 待封装证据. */
public record EvidenceContent(CaptureFacts facts, List<PackageFile> files) implements PackageContent<EvidenceManifest> {
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
