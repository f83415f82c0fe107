package org.huzheng.evidence.packaging;

import java.util.List;
import java.util.Objects;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Finding;

/**
 * What sealing into a stream made 流式封装结果.
 *
 * @param manifest what it holds
 * @param manifestDigest the digest of the manifest's payload, in the package's suite
 * @param packageDigest the digest of all bytes that went out, in the package's suite
 * @param length how many bytes went out
 * @param findings what the receiver will find wanting: capture facts missing, an officer who has not signed
 */
public record StreamedPackage(
        EvidenceManifest manifest, Digest manifestDigest, Digest packageDigest, long length, List<Finding> findings) {
    /** Copies the list. */
    public StreamedPackage {
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(manifestDigest, "manifestDigest");
        Objects.requireNonNull(packageDigest, "packageDigest");
        findings = List.copyOf(findings);
    }

    /** How a registration refers to it. */
    public EvidenceRef ref() {
        return new EvidenceRef(manifest.evidenceId(), packageDigest);
    }
}
