package org.huzheng.evidence.packaging.internal.verify;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.evidence.container.internal.ContainerException;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.VerificationReport;
import org.huzheng.statement.StatementSigners;

/** One verification under way 核验过程: the checks every kind of package shares, then those of its kind. */
public final class VerificationRun<M extends PackageManifest> {
    /** Faults of the machine, not of the package. */
    private static final Set<ErrorCode> NOT_THE_PACKAGE =
            EnumSet.of(ErrorCode.FILE_NOT_FOUND, ErrorCode.IO_FAILED, ErrorCode.DISK_FULL, ErrorCode.INTERNAL_FAULT);

    private final PackageKind<M> kind;
    private final VerificationTerms terms;
    private final ProgressListener progress;
    private final Findings findings = new Findings();
    private Optional<PackageJudgement.Seal<M>> seal = Optional.empty();
    private Optional<Digest> packageDigest = Optional.empty();

    public VerificationRun(PackageKind<M> kind, VerificationTerms terms, ProgressListener progress) {
        this.kind = kind;
        this.terms = terms;
        this.progress = progress;
    }

    /** Judges a package without its digest. */
    public PackageJudgement<M> judged(PackageBytes bytes) {
        return judge(bytes, false);
    }

    /** Judges a package and digests all of it, both through one opening. */
    public PackageJudgement<M> whole(PackageBytes bytes) {
        return judge(bytes, true);
    }

    private PackageJudgement<M> judge(PackageBytes bytes, boolean digested) {
        String subject = bytes.name();
        findings.assess(Axis.INTEGRITY);
        VerificationPolicy policy = terms.policy();
        try (PackageReader reader = bytes.open(policy)) {
            Optional<M> manifest = manifest(reader);
            if (manifest.isPresent()) {
                seal = Optional.of(judge(reader, manifest.get()));
                packageDigest = digested ? Optional.of(digest(reader, manifest.get())) : Optional.empty();
            }
        } catch (ContainerException e) {
            findings.add(e.reason(), subject, e.detail());
        } catch (HuzhengException e) {
            if (NOT_THE_PACKAGE.contains(e.code())) {
                throw e;
            }
            findings.add(ReasonCode.CONTAINER_UNREADABLE, subject, e.code() + " " + e.detail());
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException e) {
            // A parser surprised by hostile content must not turn a verdict into a stack trace
            findings.add(ReasonCode.CONTAINER_UNREADABLE, subject, e.getClass().getSimpleName());
        }
        VerificationReport report =
                VerificationReport.conclude(subject, terms.at(), policy.name(), kind.required(policy), findings);
        return new PackageJudgement<>(
                seal.map(known -> report.about(ReportedSeal.of(known))).orElse(report), seal, packageDigest);
    }

    private static Digest digest(PackageReader reader, PackageManifest manifest) {
        StreamDigest digest = StreamDigest.of(manifest.suite().digest());
        reader.container().copyWhole(digest::update);
        return digest.finish();
    }

    private Optional<M> manifest(PackageReader reader) {
        if (!reader.has(PackageLayout.MANIFEST)) {
            findings.add(ReasonCode.MANIFEST_MISSING, PackageLayout.MANIFEST, "");
            return Optional.empty();
        }
        try {
            return Optional.of(kind.parse(reader.document(PackageLayout.MANIFEST)));
        } catch (ContainerException e) {
            throw e;
        } catch (HuzhengException e) {
            findings.add(ReasonCode.MANIFEST_MALFORMED, PackageLayout.MANIFEST, e.code() + " " + e.detail());
            return Optional.empty();
        }
    }

    private PackageJudgement.Seal<M> judge(PackageReader reader, M manifest) {
        Set<String> unclaimed = new TreeSet<>(reader.entries().keySet());
        new IntegrityCheck(reader, manifest, progress, findings).verify(unclaimed);
        CheckContext<M> context =
                new CheckContext<>(reader, manifest, trustWithCrls(reader), terms.logs(), terms.policy(), terms.at());
        StatementSigners signers = new SealCheck(context, findings).verify(unclaimed);
        LogCheck log = new LogCheck(context, findings);
        log.verify(unclaimed);
        for (String folder : kind.statementFolders()) {
            for (String name : reader.statementNames(folder)) {
                reader.parts(name).forEach(unclaimed::remove);
            }
        }
        kind.judge(context, signers.certificates(), findings);
        unclaimed.forEach(name -> findings.add(ReasonCode.FILE_UNLISTED, name, ""));
        return new PackageJudgement.Seal<>(
                manifest, reader.manifestStatement().ref().digest(), signers, log.registration());
    }

    /** What the package encloses can add knowledge of revocations, signed by its authority; it never adds an anchor. */
    private TrustStore trustWithCrls(PackageReader reader) {
        List<Bytes> enclosed = reader.enclosedCrls();
        long total = enclosed.stream().mapToLong(Bytes::length).sum();
        if (total > terms.policy().maxDocumentBytes()) {
            throw new ContainerException(
                    ReasonCode.CONTAINER_LIMIT_EXCEEDED, "revocation lists of " + total + " bytes");
        }
        try {
            return terms.trust().withCrls(enclosed);
        } catch (HuzhengException e) {
            findings.add(ReasonCode.REVOCATION_INVALID, PackageLayout.TRUST, e.detail());
            return terms.trust();
        }
    }
}
