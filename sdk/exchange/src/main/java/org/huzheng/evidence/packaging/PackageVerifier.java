package org.huzheng.evidence.packaging;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.evidence.packaging.internal.verify.EvidencePackage;
import org.huzheng.evidence.packaging.internal.verify.PackageBytes;
import org.huzheng.evidence.packaging.internal.verify.VerificationRun;
import org.huzheng.finding.VerificationReport;

/**
 * Verifies a package offline 离线核验: every byte read once, every signature, certificate, receipt and custody event judged,
 * every axis answered. Nothing here touches the network, and nothing is thrown for what a package contains. Immutable.
 */
public final class PackageVerifier {
    private final VerificationTerms terms;
    private final ProgressListener progress;

    private PackageVerifier(VerificationTerms terms, ProgressListener progress) {
        this.terms = Objects.requireNonNull(terms, "terms");
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /** A verifier that goes by these terms. */
    public static PackageVerifier of(VerificationTerms terms) {
        return new PackageVerifier(terms, ProgressListener.NONE);
    }

    /** The same, telling a listener how many bytes were read. */
    public PackageVerifier withProgress(ProgressListener listener) {
        return new PackageVerifier(terms, listener);
    }

    /**
     * Verifies one evidence package for a decision; a package of another kind fails. Reads the file once more for the digest
     * that registrations, grants and decisions name it by.
     *
     * @param path the package
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public PackageVerification verify(Path path) {
        return verify(PackageBytes.of(path));
    }

    /**
     * Verifies one evidence package in memory.
     *
     * @param bytes the package
     * @param name what the report calls it
     */
    public PackageVerification verify(Bytes bytes, String name) {
        return verify(PackageBytes.of(bytes, name));
    }

    /**
     * Verifies one evidence package in a channel of the host's, such as a blob of a database, in constant memory. The channel
     * stays open and must not be used otherwise meanwhile.
     *
     * @param channel the package, from its position 0
     * @param name what the report calls it
     * @throws HuzhengException IO_FAILED only
     */
    public PackageVerification verify(SeekableByteChannel channel, String name) {
        return verify(PackageBytes.of(channel, name));
    }

    private PackageVerification verify(PackageBytes bytes) {
        return PackageVerification.of(new VerificationRun<>(EvidencePackage.KIND, terms, progress).whole(bytes));
    }

    /**
     * Verifies one evidence package for a person to read the verdict; no decision can be taken on a report. A package of
     * another kind fails.
     *
     * @param path the package
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public VerificationReport report(Path path) {
        return report(path, EvidencePackage.KIND);
    }

    /**
     * For the SDK's own packages: verifies one package of a kind; one of another kind fails.
     *
     * @param path the package
     * @param kind what it should be
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public <M extends PackageManifest> VerificationReport report(Path path, PackageKind<M> kind) {
        return new VerificationRun<>(kind, terms, progress)
                .judged(PackageBytes.of(path))
                .report();
    }
}
