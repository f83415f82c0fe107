package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Finding;

/**
 * What sealing made 封装结果.
 *
 * @param path the package
 * @param manifest what it holds
 * @param manifestDigest the digest of the manifest's payload, in the package's suite
 * @param packageDigest the digest of the whole file, in the package's suite
 * @param length the length of the whole file in bytes
 * @param findings what the receiver will find wanting: capture facts missing, an officer who has not signed
 */
public record SealedPackage(
        Path path,
        EvidenceManifest manifest,
        Digest manifestDigest,
        Digest packageDigest,
        long length,
        List<Finding> findings) {
    /** Copies the list. */
    public SealedPackage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(manifestDigest, "manifestDigest");
        Objects.requireNonNull(packageDigest, "packageDigest");
        findings = List.copyOf(findings);
    }

    /** The evidence's id, a UUID. */
    public String evidenceId() {
        return manifest.evidenceId();
    }

    /** How a registration refers to it. */
    public EvidenceRef ref() {
        return new EvidenceRef(evidenceId(), packageDigest);
    }
}
