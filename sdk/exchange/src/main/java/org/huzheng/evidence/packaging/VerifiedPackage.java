package org.huzheng.evidence.packaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.internal.verify.PackageJudgement;
import org.huzheng.finding.VerificationReport;
import org.huzheng.statement.Party;
import org.huzheng.statement.SigningOfficer;
import org.huzheng.statement.StatementTime;
import org.huzheng.statement.Verified;

/**
 * An evidence package that was verified 已核验证据包: the report, and what the report is about, all read from the same bytes of
 * one open file. Only {@link PackageVerifier} makes one. Having been verified does not mean having passed: ask {@link #passed}.
 * Immutable.
 */
public final class VerifiedPackage {
    private final VerificationReport report;
    private final EvidenceRef evidence;
    private final PackageJudgement.Seal<EvidenceManifest> seal;

    VerifiedPackage(VerificationReport report, Digest packageDigest, PackageJudgement.Seal<EvidenceManifest> seal) {
        this.report = report;
        this.evidence = new EvidenceRef(seal.manifest().evidenceId(), packageDigest);
        this.seal = seal;
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
        return seal.digest();
    }

    /** The manifest. */
    public EvidenceManifest manifest() {
        return seal.manifest();
    }

    /** How it was collected. */
    public CaptureFacts facts() {
        return manifest().facts();
    }

    /** The kind of evidence. */
    public EvidenceKind kind() {
        return facts().kind();
    }

    /** The department that sealed it. */
    public Party issuer() {
        return manifest().header().issuer();
    }

    /** The officers whose signatures over the manifest hold. */
    public List<SigningOfficer> officers() {
        return seal.signers().officers();
    }

    /** When it was sealed, and how that is known. */
    public StatementTime sealedAt() {
        return seal.signers().timeOf(manifest().header());
    }

    /** Whether it holds a file of this name. */
    public boolean holds(String fileName) {
        return manifest().files().stream().anyMatch(file -> file.name().equals(fileName));
    }

    /** The trusted time of the seal; empty if it rests on the sealer's word alone. */
    public Optional<Instant> trustedTime() {
        return seal.signers().timestamp();
    }

    /**
     * The registration of exactly this package by its sealer, if one is enclosed and verified. It ties this copy, to which
     * papers were added, to the file that was registered.
     */
    public Optional<Verified<Registration>> registration() {
        return seal.registration();
    }

    /** Which package and how it fared; never its content. */
    @Override
    public String toString() {
        return evidence.id() + " " + report.overall();
    }
}
