package org.huzheng.evidence.packaging;

import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.EvidenceKind;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.VerificationReport;
import org.huzheng.statement.Party;
import org.huzheng.statement.SigningOfficer;
import org.huzheng.statement.StatementSigners;
import org.huzheng.statement.StatementTime;

/**
 * An evidence package that was verified 已核验证据包: the report, and what the report is about, all read from the same bytes of
 * one open file. Only {@link PackageVerifier} makes one. Having been verified does not mean having passed: ask {@link #passed}.
 * Immutable.
 */
public final class VerifiedPackage {
    private final VerificationReport report;
    private final EvidenceManifest manifest;
    private final EvidenceRef evidence;
    private final Digest manifestDigest;
    private final StatementSigners signers;

    VerifiedPackage(
            VerificationReport report,
            EvidenceManifest manifest,
            Digest packageDigest,
            Digest manifestDigest,
            StatementSigners signers) {
        this.report = report;
        this.manifest = manifest;
        this.evidence = new EvidenceRef(manifest.evidenceId(), packageDigest);
        this.manifestDigest = manifestDigest;
        this.signers = signers;
    }

    /** The verdict with all its findings. */
    public VerificationReport report() {
        return report;
    }

    /** Whether everything the policy demanded was checked and nothing was wrong. */
    public boolean passed() {
        return report.passed();
    }

    /** The evidence's id, and the digest of the whole file that was verified. */
    public EvidenceRef evidence() {
        return evidence;
    }

    /** The digest of the manifest's payload as it stands in the package. */
    public Digest manifestDigest() {
        return manifestDigest;
    }

    /** The manifest. */
    public EvidenceManifest manifest() {
        return manifest;
    }

    /** How it was collected. */
    public CaptureFacts facts() {
        return manifest.facts();
    }

    /** The kind of evidence. */
    public EvidenceKind kind() {
        return manifest.facts().kind();
    }

    /** The department that sealed it. */
    public Party issuer() {
        return manifest.header().issuer();
    }

    /** The officers whose signatures over the manifest hold. */
    public List<SigningOfficer> officers() {
        return signers.officers();
    }

    /** When it was sealed, and how that is known. */
    public StatementTime sealedAt() {
        return signers.timeOf(manifest.header());
    }

    /** Whether it holds a file of this name. */
    public boolean holds(String fileName) {
        return manifest.files().stream().anyMatch(file -> file.name().equals(fileName));
    }

    /** The trusted time of the seal; empty if it rests on the sealer's word alone. */
    public Optional<java.time.Instant> trustedTime() {
        return signers.timestamp();
    }

    /** Which package and how it fared; never its content. */
    @Override
    public String toString() {
        return evidence.id() + " " + report.overall();
    }
}
