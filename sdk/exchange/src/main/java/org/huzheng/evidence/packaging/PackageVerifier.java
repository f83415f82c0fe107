package org.huzheng.evidence.packaging;

import java.nio.file.Path;
import java.time.Instant;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;

/**
 * Verifies a package offline 离线核验: every byte read once, every signature, certificate, receipt and custody event judged,
 * every axis answered. Nothing here touches the network, and nothing is thrown for what a package contains.
 */
public final class PackageVerifier {
    private PackageVerifier() {}

    /**
     * Verifies one evidence package; a package of another kind fails.
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
        return verify(path, EvidencePackage.KIND, new VerificationTerms(trust, logs, policy, at), progress);
    }

    /**
     * For the SDK's own packages: verifies one package of a kind; one of another kind fails.
     *
     * @param path the package
     * @param kind what it should be
     * @param terms what the receiver goes by
     * @param progress is told how many bytes were read
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public static <M extends PackageManifest> VerificationReport verify(
            Path path, PackageKind<M> kind, VerificationTerms terms, ProgressListener progress) {
        return new VerificationRun<>(kind, terms, progress).report(path, String.valueOf(path.getFileName()));
    }
}
