package org.huzheng.casefile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.InclusionProof;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteSigner;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in a log: the same receipt, added and verified by the same code as for evidence. */
@Tag("HZ-ARC-005")
class ArchiveReceiptTest {
    private static final ArchiveKit KIT = new ArchiveKit(CryptoSuite.SM);
    private static final NoteSigner LOG = NoteSigner.generate("log.example/huzheng", CryptoSuite.SM, ArchiveKit.RANDOM);

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void seal() {
        archive = ArchiveSealer.of(KIT.sealer().withTimestamps(KIT.timestamps()))
                .seal(folder.resolve("x.hzp"), ArchiveKit.story().told(), ArchiveKit.documents(folder))
                .path();
    }

    private VerificationReport strict(Path file) {
        VerificationTerms terms = new VerificationTerms(
                KIT.trust(), LogTrust.of(List.of(LOG.verifier())), VerificationPolicy.strict(), ArchiveKit.NOW);
        return ArchiveVerifier.verify(file, terms, WorkCalendar.shipped(), ProgressListener.NONE);
    }

    @Test
    void archive_withTheReceiptOfALog_passesUnderStrict() {
        Path logged = folder.resolve("logged.hzp");
        try (PackageReader reader = PackageReader.open(archive)) {
            Statement manifest = reader.manifestStatement();
            Bytes root = MerkleHash.leaf(CryptoSuite.SM.digest(), manifest.logEntry());
            SignedCheckpoint checkpoint =
                    SignedCheckpoint.sign(new Checkpoint("log.example/huzheng", 1, root), List.of(LOG));
            PackageExtender.of(archive)
                    .receipt(new LogReceipt(new InclusionProof(0, 1, List.of()), checkpoint).format())
                    .writeTo(logged);
        }
        VerificationReport report = strict(logged);
        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).isTrue();
        assertThat(report.axes()).containsEntry(Axis.LOG, Verdict.PASSED).doesNotContainKey(Axis.CUSTODY);
    }

    @Test
    void archive_withoutAReceipt_doesNotPassUnderStrict() {
        VerificationReport report = strict(archive);
        assertThat(report.overall()).isNotEqualTo(Verdict.PASSED);
        assertThat(report.has(ReasonCode.LOG_RECEIPT_MISSING)).isTrue();
    }
}
