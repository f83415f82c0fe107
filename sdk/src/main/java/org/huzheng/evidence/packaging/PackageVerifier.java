package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.container.ContainerException;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;

/**
 * Verifies a package offline 离线核验: every byte read once, every signature, certificate, receipt and custody event judged,
 * every axis answered. Nothing here touches the network, and nothing is thrown for what a package contains.
 */
public final class PackageVerifier {
    /** Faults of the machine, not of the package. */
    private static final Set<ErrorCode> NOT_THE_PACKAGE =
            EnumSet.of(ErrorCode.FILE_NOT_FOUND, ErrorCode.IO_FAILED, ErrorCode.DISK_FULL, ErrorCode.INTERNAL_FAULT);

    private final CheckSettings settings;
    private final ProgressListener progress;
    private final Findings findings = new Findings();

    private PackageVerifier(CheckSettings settings, ProgressListener progress) {
        this.settings = settings;
        this.progress = progress;
    }

    private record CheckSettings(TrustStore trust, LogTrust logs, VerificationPolicy policy, Instant at) {}

    /**
     * Verifies one package.
     *
     * @param path the package
     * @param trust whom the receiver trusts; what the package encloses adds revocation lists, never trust
     * @param logs the logs the receiver trusts
     * @param policy what the receiver demands
     * @param at the instant to judge for, usually now; where a trusted timestamp tells the time of a signature, its
     *     certificate is judged at that time instead
     * @param progress is told how many bytes were read
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public static VerificationReport verify(
            Path path,
            TrustStore trust,
            LogTrust logs,
            VerificationPolicy policy,
            Instant at,
            ProgressListener progress) {
        CheckSettings settings = new CheckSettings(trust, logs, policy, at);
        String subject = String.valueOf(path.getFileName());
        return new PackageVerifier(settings, progress).report(path, subject);
    }

    private VerificationReport report(Path path, String subject) {
        findings.assess(Axis.INTEGRITY);
        try (PackageReader reader = PackageReader.open(path, settings.policy().limits())) {
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
        VerificationPolicy policy = settings.policy();
        return VerificationReport.conclude(subject, settings.at(), policy.name(), policy.required(), findings);
    }

    private Optional<EvidenceManifest> manifest(PackageReader reader) {
        if (!reader.has(PackageLayout.MANIFEST)) {
            findings.add(ReasonCode.MANIFEST_MISSING, PackageLayout.MANIFEST, "");
            return Optional.empty();
        }
        try {
            return Optional.of(reader.manifest());
        } catch (ContainerException e) {
            throw e;
        } catch (HuzhengException e) {
            findings.add(ReasonCode.MANIFEST_MALFORMED, PackageLayout.MANIFEST, e.code() + " " + e.detail());
            return Optional.empty();
        }
    }

    private void judge(PackageReader reader, EvidenceManifest manifest) {
        Set<String> unclaimed = new TreeSet<>();
        reader.entries().forEach(entry -> unclaimed.add(entry.name()));
        new IntegrityCheck(reader, manifest, progress, findings).verify(unclaimed);
        CheckContext context = new CheckContext(
                reader, manifest, trustWithCrls(reader), settings.logs(), settings.policy(), settings.at());
        new SealCheck(context, findings).verify(unclaimed);
        new LogCheck(context, findings).verify(unclaimed);
        for (PackageCheck check : ServiceLoader.load(PackageCheck.class, PackageCheck.class.getClassLoader())) {
            for (String name : reader.statementNames(check.folder())) {
                reader.parts(name).forEach(unclaimed::remove);
            }
            check.verify(context, findings);
        }
        unclaimed.forEach(name -> findings.add(ReasonCode.FILE_UNLISTED, name, ""));
    }

    /** What the package encloses can add knowledge of revocations, signed by its authority; it never adds an anchor. */
    private TrustStore trustWithCrls(PackageReader reader) {
        List<Bytes> enclosed = reader.enclosedCrls();
        long total = enclosed.stream().mapToLong(Bytes::length).sum();
        if (total > settings.policy().limits().maxDocumentBytes()) {
            throw new ContainerException(
                    ReasonCode.CONTAINER_LIMIT_EXCEEDED, "revocation lists of " + total + " bytes");
        }
        try {
            return settings.trust().withCrls(enclosed);
        } catch (HuzhengException e) {
            findings.add(ReasonCode.REVOCATION_INVALID, PackageLayout.TRUST, e.detail());
            return settings.trust();
        }
    }
}
