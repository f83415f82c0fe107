package org.huzheng.casefile.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageDigest;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;

/** Finds the evidence packages an archive refers to and verifies them too 核验被引用的证据包. */
final class EvidenceCheck {
    private final CheckContext<CaseArchive> context;
    private final Findings findings;
    private final Map<DigestAlgorithm, Map<Digest, Path>> packages = new EnumMap<>(DigestAlgorithm.class);

    EvidenceCheck(CheckContext<CaseArchive> context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    void verify(Path folder) {
        List<Path> files = packages(folder);
        for (ArchivedEvidence each : context.manifest().evidence()) {
            each.packageDigest().ifPresent(digest -> verify(each.evidence(), digest, files));
        }
    }

    private static List<Path> packages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(".hzp"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DiskFault.of(e, String.valueOf(folder.getFileName()));
        }
    }

    private void verify(String evidence, Digest digest, List<Path> files) {
        Path file = packages.computeIfAbsent(digest.algorithm(), algorithm -> digests(files, algorithm))
                .get(digest);
        if (file == null) {
            findings.add(ReasonCode.ARCHIVE_PACKAGE_ABSENT, evidence, digest.toString());
            return;
        }
        VerificationReport report = PackageVerifier.of(
                        new VerificationTerms(context.trust(), context.logs(), context.policy(), context.at()))
                .report(file);
        if (!report.passed()) {
            findings.add(Finding.of(ReasonCode.ARCHIVE_PACKAGE_UNSOUND, evidence, codes(report))
                    .judged(report.overall()));
        }
    }

    private static Map<Digest, Path> digests(List<Path> files, DigestAlgorithm algorithm) {
        CryptoSuite suite = algorithm == DigestAlgorithm.SM3 ? CryptoSuite.SM : CryptoSuite.INTL;
        Map<Digest, Path> byDigest = new HashMap<>();
        files.forEach(file -> byDigest.putIfAbsent(PackageDigest.of(file, suite), file));
        return byDigest;
    }

    private static String codes(VerificationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(finding -> finding.code().name())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
