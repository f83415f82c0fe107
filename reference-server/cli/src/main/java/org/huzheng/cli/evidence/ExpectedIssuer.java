package org.huzheng.cli.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.ReportedPackage;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;

/** Holds a report against the department a package was expected from 指定封装单位: trust alone lets anybody under it pass. */
final class ExpectedIssuer {
    private ExpectedIssuer() {}

    /** The same report, which fails unless this department sealed the package and its signature holds. */
    static VerificationReport of(VerificationReport report, UnifiedSocialCreditCode wanted) {
        if (report.about().filter(about -> sealed(about, wanted)).isPresent()) {
            return report;
        }
        Finding finding = Finding.of(
                ReasonCode.ISSUER_NOT_EXPECTED,
                report.subject(),
                report.about()
                                .map(about -> about.issuer().name() + " "
                                        + about.issuer().number())
                                .orElse("?")
                        + " ≠ " + wanted);
        List<Finding> findings = new ArrayList<>(List.of(finding));
        findings.addAll(report.findings());
        Map<Axis, Verdict> axes = new EnumMap<>(Axis.class);
        axes.putAll(report.axes());
        axes.put(finding.axis(), Verdict.FAILED);
        return new VerificationReport(
                report.subject(),
                report.about(),
                report.verifiedAt(),
                report.policy(),
                report.required(),
                axes,
                findings);
    }

    private static boolean sealed(ReportedPackage about, UnifiedSocialCreditCode wanted) {
        String code = wanted.toString();
        return about.issuer().number().equals(code)
                && about.signers().stream().anyMatch(signer -> signer.number().equals(code));
    }
}
