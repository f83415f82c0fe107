package org.huzheng.evidence.packaging;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.packaging.internal.PackageContent;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.evidence.packaging.internal.seal.SealKeys;
import org.huzheng.evidence.packaging.internal.verify.EvidenceContent;
import org.huzheng.evidence.packaging.internal.verify.ProcedureCheck;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.statement.Party;

/**
 * Seals files into a package 封装证据包: one department's key, the keys of the officers who collected, and optionally a
 * timestamp authority. Immutable; as thread-safe as its keys.
 */
public final class PackageSealer {
    private final SealKeys keys;
    private final Clock clock;
    private final Optional<TimestampAuthority> timestamps;
    private final TrustStore trust;
    private final ProgressListener progress;

    private PackageSealer(
            SealKeys keys,
            Clock clock,
            Optional<TimestampAuthority> timestamps,
            TrustStore trust,
            ProgressListener progress) {
        this.keys = keys;
        this.clock = Objects.requireNonNull(clock, "clock");
        this.timestamps = timestamps;
        this.trust = Objects.requireNonNull(trust, "trust");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /** A sealer for this department, whose key decides the suite; the clock gives the sealing time. */
    public static PackageSealer of(SigningKey department, Clock clock) {
        return new PackageSealer(
                new SealKeys(department, List.of()),
                clock,
                Optional.empty(),
                TrustStore.empty(),
                ProgressListener.NONE);
    }

    /** The same, with these officers signing too. */
    public PackageSealer withOfficers(List<SigningKey> officers) {
        return new PackageSealer(new SealKeys(keys.department(), officers), clock, timestamps, trust, progress);
    }

    /** The same, with every signature timestamped. */
    public PackageSealer withTimestamps(TimestampAuthority authority) {
        return new PackageSealer(keys, clock, Optional.of(authority), trust, progress);
    }

    /** The same, enclosing these certificates and revocation lists as of now. */
    public PackageSealer withTrust(TrustStore store) {
        return new PackageSealer(keys, clock, timestamps, store, progress);
    }

    /** The same, telling this listener how far it has come. */
    public PackageSealer withProgress(ProgressListener listener) {
        return new PackageSealer(keys, clock, timestamps, trust, listener);
    }

    /** Seals under a fresh evidence id; see {@link #seal(Path, String, CaptureFacts, List)}. */
    public SealedPackage seal(Path target, CaptureFacts facts, List<PackageFile> files) {
        return seal(target, UUID.randomUUID().toString(), facts, files);
    }

    /**
     * Seals files, reading each once. The package appears under its name only when it is complete and on the disk, and
     * replaces a file of that name; after any failure nothing is left. Facts that are wanting do not prevent sealing:
     * see {@link SealedPackage#findings()}.
     *
     * @param target where to write
     * @param evidenceId the evidence's id, a UUID in lower case
     * @param facts how it was collected
     * @param files at least one, their names in the package distinct
     * @throws HuzhengException CERTIFICATE_WRONG_ROLE, CERTIFICATE_EXPIRED, KEY_SUITE_MISMATCH, ARGUMENT_INVALID,
     *     FILE_NOT_FOUND, FILE_CHANGED_WHILE_READ, DISK_FULL, IO_FAILED, SIGNING_FAILED, TIMESTAMP_UNAVAILABLE
     */
    public SealedPackage seal(Path target, String evidenceId, CaptureFacts facts, List<PackageFile> files) {
        requireSealable(evidenceId, facts);
        SealedFile<EvidenceManifest> sealed = seal(target, evidenceId, new EvidenceContent(facts, files));
        return new SealedPackage(
                sealed.path(),
                sealed.manifest(),
                sealed.manifestDigest(),
                sealed.packageDigest(),
                sealed.length(),
                findings(sealed.manifest()));
    }

    private List<Finding> findings(EvidenceManifest manifest) {
        Findings findings = new Findings();
        ProcedureCheck.verify(manifest, keys.certificates(), VerificationPolicy.defaults(), findings);
        return findings.all();
    }

    /**
     * Seals files into a stream of the host's, which stays open: an object store, a blob of a database. No copy of evidence
     * lies on a disk; the hashes of its chunks do meanwhile. A checksum stands before its content, so each file is read
     * twice. What went out before a failure has gone out: the host discards it, and nobody can take it for a package.
     *
     * @param target where it goes
     * @param evidenceId the evidence's id, a UUID in lower case
     * @param facts how it was collected
     * @param files at least one, their names in the package distinct
     * @throws HuzhengException as {@link #seal(Path, String, CaptureFacts, List)} does
     */
    public StreamedPackage seal(OutputStream target, String evidenceId, CaptureFacts facts, List<PackageFile> files) {
        requireSealable(evidenceId, facts);
        StreamDigest digest = StreamDigest.of(keys.department().suite().digest());
        try (SealRun<EvidenceManifest> run =
                SealRun.begin(target, digest, keys, new EvidenceContent(facts, files), progress)) {
            write(run, evidenceId);
            long length = run.finish();
            return new StreamedPackage(
                    run.parsed(), run.manifestDigest(), digest.finish(), length, findings(run.parsed()));
        }
    }

    private void requireSealable(String evidenceId, CaptureFacts facts) {
        keys.require(clock.instant());
        keys.requireNamed(facts);
        requireUuid(evidenceId);
    }

    private static void requireUuid(String id) {
        try {
            if (UUID.fromString(id).toString().equals(id)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "evidence id: not a UUID", e);
        }
        throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "evidence id: not a UUID in lower case");
    }

    /**
     * For the SDK's own packages: seals content of any kind, reading each file once. The package appears under its name
     * only when it is complete and on the disk, and replaces a file of that name; after any failure nothing is left.
     *
     * @param target where to write
     * @param id the statement id of the manifest
     * @param content what to seal
     * @throws HuzhengException CERTIFICATE_WRONG_ROLE, CERTIFICATE_EXPIRED, KEY_SUITE_MISMATCH, ARGUMENT_INVALID,
     *     FILE_NOT_FOUND, FILE_CHANGED_WHILE_READ, DISK_FULL, IO_FAILED, SIGNING_FAILED, TIMESTAMP_UNAVAILABLE
     */
    public <M extends PackageManifest> SealedFile<M> seal(Path target, String id, PackageContent<M> content) {
        keys.require(clock.instant());
        try (SealRun<M> run = SealRun.begin(target, keys, content, progress)) {
            write(run, id);
            return run.finish(target);
        }
    }

    private void write(SealRun<?> run, String id) {
        run.writeContent();
        run.writeTrust(trust);
        run.writeManifest(id, clock, timestamps);
        run.writeAsic(clock, timestamps);
    }

    /** The department that seals, as its certificate names it. */
    public Party issuer() {
        return keys.issuer();
    }
}
