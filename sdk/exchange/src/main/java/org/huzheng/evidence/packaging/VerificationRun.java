package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.container.ContainerException;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.VerificationReport;

/** One verification under way 核验过程: the checks every kind of package shares, then those of its kind. */
final class VerificationRun<M extends PackageManifest> {
    /** Faults of the machine, not of the package. */
    private static final Set<ErrorCode> NOT_THE_PACKAGE =
            EnumSet.of(ErrorCode.FILE_NOT_FOUND, ErrorCode.IO_FAILED, ErrorCode.DISK_FULL, ErrorCode.INTERNAL_FAULT);

    private final PackageKind<M> kind;
    private final VerificationTerms terms;
    private final ProgressListener progress;
    private final Findings findings = new Findings();

    VerificationRun(PackageKind<M> kind, VerificationTerms terms, ProgressListener progress) {
        this.kind = kind;
        this.terms = terms;
        this.progress = progress;
    }

    VerificationReport report(Path path, String subject) {
        findings.assess(Axis.INTEGRITY);
        VerificationPolicy policy = terms.policy();
        try (PackageReader reader = PackageReader.open(path, policy.limits())) {
            manifest(reader).ifPresent(manifest -> judge(reader, manifest));
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
        return VerificationReport.conclude(subject, terms.at(), policy.name(), kind.required(policy), findings);
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

    private void judge(PackageReader reader, M manifest) {
        Set<String> unclaimed = new TreeSet<>();
        reader.entries().forEach(entry -> unclaimed.add(entry.name()));
        new IntegrityCheck(reader, manifest, progress, findings).verify(unclaimed);
        CheckContext<M> context =
                new CheckContext<>(reader, manifest, trustWithCrls(reader), terms.logs(), terms.policy(), terms.at());
        List<Certificate> signers = new SealCheck(context, findings).verify(unclaimed);
        new LogCheck(context, findings).verify(unclaimed);
        for (String folder : kind.statementFolders()) {
            for (String name : reader.statementNames(folder)) {
                reader.parts(name).forEach(unclaimed::remove);
            }
        }
        kind.judge(context, signers, findings);
        unclaimed.forEach(name -> findings.add(ReasonCode.FILE_UNLISTED, name, ""));
    }

    /** What the package encloses can add knowledge of revocations, signed by its authority; it never adds an anchor. */
    private TrustStore trustWithCrls(PackageReader reader) {
        List<Bytes> enclosed = reader.enclosedCrls();
        long total = enclosed.stream().mapToLong(Bytes::length).sum();
        if (total > terms.policy().limits().maxDocumentBytes()) {
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
