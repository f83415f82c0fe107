package org.huzheng.evidence.packaging;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.packaging.internal.verify.PackageJudgement;
import org.huzheng.finding.VerificationReport;

/**
 * What came of verifying one file 核验结果: always a report; and the package, if the file holds one whose manifest can be read.
 */
public final class PackageVerification {
    private final VerificationReport report;
    private final Optional<VerifiedPackage> verified;

    private PackageVerification(VerificationReport report, Optional<VerifiedPackage> verified) {
        this.report = report;
        this.verified = verified;
    }

    /** For evidence, whose digest was asked for. */
    static PackageVerification of(PackageJudgement<EvidenceManifest> judged) {
        return new PackageVerification(
                judged.report(),
                judged.seal()
                        .flatMap(seal -> judged.packageDigest()
                                .map(digest -> new VerifiedPackage(judged.report(), digest, seal))));
    }

    /** The verdict with all its findings. */
    public VerificationReport report() {
        return report;
    }

    /** The package with its verdict, passed or not; empty if the file is no readable evidence package. */
    public Optional<VerifiedPackage> verified() {
        return verified;
    }

    /**
     * The package with its verdict, passed or not.
     *
     * @throws HuzhengException PACKAGE_MALFORMED if the file is no readable evidence package; the report says why
     */
    public VerifiedPackage require() {
        return verified.orElseThrow(() -> new HuzhengException(ErrorCode.PACKAGE_MALFORMED, report.subject()));
    }
}
