package org.huzheng.cli.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.PrivateFolder;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.log.LogTrust;

/**
 * Seals an empty file with the facts and keys at hand, and looks at it as every receiver will 封装预检: what fails there is
 * said before a large file is read and anything is written.
 */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Refuses facts, officers and, where trust is to be enclosed, certificates that the default policy fails.
     *
     * @throws HuzhengException SEAL_WOULD_FAIL naming each finding, and what sealing throws
     */
    static void requireSound(PackageSealer sealer, CaptureFacts facts, Optional<TrustStore> trust) {
        List<Finding> failed = new ArrayList<>();
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            PrivateFolder.during(parent, folder -> failed.addAll(failed(sealer, facts, trust, folder)));
        } catch (IOException e) {
            throw DiskFault.of(e, parent.toString());
        }
        if (!failed.isEmpty()) {
            throw new HuzhengException(
                    ErrorCode.SEAL_WOULD_FAIL,
                    failed.stream().map(Rehearsal::line).distinct().collect(Collectors.joining("；")));
        }
    }

    private static List<Finding> failed(
            PackageSealer sealer, CaptureFacts facts, Optional<TrustStore> trust, Path folder) throws IOException {
        Path sample = Files.createFile(folder.resolve("sample"));
        SealedPackage sealed = sealer.seal(folder.resolve("sample.hzp"), facts, List.of(PackageFile.of(sample)));
        List<Finding> findings = new ArrayList<>(sealed.findings());
        trust.ifPresent(store -> findings.addAll(PackageVerifier.of(new VerificationTerms(
                        store,
                        LogTrust.none(),
                        VerificationPolicy.defaults(),
                        Clock.systemUTC().instant()))
                .report(sealed.path())
                .findings()));
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.text()
                + (finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")");
    }
}
