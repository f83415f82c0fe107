package org.huzheng.examples;

import java.nio.file.Path;
import java.time.Clock;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;

/** Verify a package that came in, offline, before anybody opens what is inside. */
public final class VerifyWhatCameIn {
    private VerifyWhatCameIn() {}

    /** Arguments: the package, and the folder of CA certificates, CRLs and log keys you trust. */
    public static void main(String[] args) {
        Path trust = Path.of(args[1]);
        VerificationReport report = PackageVerifier.of(new VerificationTerms(
                        TrustStore.load(trust),
                        LogTrust.load(trust),
                        VerificationPolicy.defaults(),
                        Clock.systemUTC().instant()))
                .report(Path.of(args[0]));
        // Keep the report with the case: it says what was checked, as of when, under which policy.
        report.axes().forEach((axis, verdict) -> System.out.println(axis + " " + verdict));
        for (Finding finding : report.findings()) {
            if (finding.verdict() != Verdict.PASSED) {
                System.out.println(finding.code() + " " + finding.subject() + "："
                        + finding.text().zh() + "。" + finding.action().zh());
            }
        }
        System.out.println(report.overall());
    }
}
