package org.huzheng.casefile.archive;

import java.nio.file.Path;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.VerificationReport;
import org.huzheng.statement.StatementType;

/**
 * Verifies the archive of a case offline 离线核验案卷: bytes, signatures, certificates and receipts as of any package, then the
 * order and index of its documents, and the case itself, replayed by the law.
 */
public final class ArchiveVerifier {
    private ArchiveVerifier() {}

    /**
     * Verifies one archive; a package of another kind fails.
     *
     * @param path the archive
     * @param terms what the receiver goes by
     * @param calendar China's working days, by which the case is replayed
     * @param progress is told how many bytes were read
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public static VerificationReport verify(
            Path path, VerificationTerms terms, WorkCalendar calendar, ProgressListener progress) {
        return PackageVerifier.of(terms).withProgress(progress).report(path, ArchivePackage.by(calendar));
    }

    /**
     * Verifies one archive and the evidence packages it refers to.
     *
     * @param path the archive
     * @param terms what the receiver goes by, for the packages too
     * @param calendar China's working days, by which the case is replayed
     * @param evidence the folder in which the packages lie, under whatever names ending in {@code .hzp}
     * @param progress is told how many bytes of the archive were read
     * @throws HuzhengException FILE_NOT_FOUND or IO_FAILED only
     */
    public static VerificationReport verify(
            Path path, VerificationTerms terms, WorkCalendar calendar, Path evidence, ProgressListener progress) {
        return PackageVerifier.of(terms)
                .withProgress(progress)
                .report(path, ArchivePackage.by(calendar).with(evidence));
    }

    /** Whether a file says it is an archive, which is a claim until verified; what cannot be read, or is larger than the policy accepts, says
     * nothing. */
    public static boolean claimed(Path path, VerificationPolicy policy) {
        try (PackageReader reader = PackageReader.open(path, policy)) {
            return reader.manifestStatement().type() == StatementType.CASE_ARCHIVE;
        } catch (HuzhengException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return false;
        }
    }
}
