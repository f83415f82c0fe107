package org.huzheng.dispute;

import java.nio.file.Path;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.dispute.internal.DisputePackage;
import org.huzheng.dispute.internal.DisputePage;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.VerificationReport;
import org.huzheng.statement.StatementType;

/**
 * A dispute pack that was verified offline 已核验争议卷: the papers of one recognition, every one of them judged again from the bytes
 * enclosed, and the decision replayed. What is absent leaves the verdict open, what does not fit fails it. Immutable.
 */
public final class DisputePack {
    private final VerificationReport report;
    private final DisputePackage judged;

    private DisputePack(VerificationReport report, DisputePackage judged) {
        this.report = report;
        this.judged = judged;
    }

    /**
     * Verifies one pack, in memory that does not grow with the evidence in it; a package of another kind fails.
     *
     * @param path the pack
     * @param terms what the court goes by, for everything enclosed; what the pack encloses adds revocation lists, never trust
     * @param progress is told how many bytes of the pack were read
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public static DisputePack verify(Path path, VerificationTerms terms, ProgressListener progress) {
        DisputePackage kind = new DisputePackage();
        return new DisputePack(PackageVerifier.of(terms).withProgress(progress).report(path, kind), kind);
    }

    /** Whether a file says it is a dispute pack, which is a claim until verified; what cannot be read says nothing. */
    public static boolean claimed(Path path, VerificationPolicy policy) {
        try (PackageReader reader = PackageReader.open(path, policy)) {
            return reader.manifestStatement().type() == StatementType.DISPUTE_PACK;
        } catch (HuzhengException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** The verdict with all its findings. */
    public VerificationReport report() {
        return report;
    }

    /**
     * The verdict and the papers as one page to read and print 核验说明, HTML in UTF-8, in plain Chinese, without anything from
     * elsewhere: it says as fact only what this verification found to hold.
     */
    public Bytes page() {
        return DisputePage.of(report, judged);
    }
}
