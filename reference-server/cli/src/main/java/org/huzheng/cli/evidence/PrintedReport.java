package org.huzheng.cli.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Words;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReportedPackage;
import org.huzheng.finding.ReportedSigner;
import org.huzheng.finding.TimeBasis;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;

/** A verification report 核验报告 as people read it: on what and whom, then the axes, then every finding. */
public final class PrintedReport {
    private static final int SHOWN = 20;

    private PrintedReport() {}

    /**
     * Its lines, safe to show.
     *
     * @param file the package, whose list of files is shown if it is still the one that was verified
     */
    public static List<String> of(VerificationReport report, Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(report.subject() + "  " + Words.of(report.overall()));
        report.about().ifPresent(about -> lines.addAll(header(about, report.passed(), file)));
        lines.add("  策略 / policy " + report.policy() + "，截至北京时间 / as of " + BeijingTime.of(report.verifiedAt()));
        for (Axis axis : Axis.values()) {
            Verdict verdict = report.axes().get(axis);
            lines.add("  " + Words.of(axis) + "：" + (verdict == null ? "未评 not assessed" : Words.of(verdict)));
        }
        report.findings().forEach(finding -> add(lines, finding));
        return lines.stream().map(Printable::line).toList();
    }

    private static List<String> header(ReportedPackage about, boolean passed, Path file) {
        List<String> lines = new ArrayList<>();
        if (!passed) {
            lines.add("  以下为包内自称 / what follows is what the package claims");
        }
        lines.add("  编号 / id：" + about.id());
        about.kind()
                .ifPresent(kind ->
                        lines.add("  种类 / kind：" + EvidenceKind.valueOf(kind).zh() + "（" + kind + "）"));
        about.title().ifPresent(title -> lines.add("  名称 / title：" + title));
        lines.add("  封装单位 / issuer：" + who(about.issuer()));
        lines.add("  签名成立的人员 / officers whose signatures hold："
                + about.signers().stream()
                        .filter(signer -> !signer.number().equals(about.issuer().number()))
                        .map(PrintedReport::who)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("、"), all -> all.isEmpty() ? "无 none" : all)));
        lines.add("  封装时间（北京时间）/ sealed at：" + BeijingTime.of(about.time()) + "，" + basis(about.basis()));
        lines.addAll(files(about, file));
        return lines;
    }

    private static String who(ReportedSigner signer) {
        return signer.name() + "（" + signer.number() + "）";
    }

    private static String basis(TimeBasis basis) {
        return switch (basis) {
            case TRUSTED -> "有可信时间戳 / proved by a trusted timestamp";
            case CLAIMED -> "封装单位自称，没有可信时间戳 / the issuer's own word, without a trusted timestamp";
        };
    }

    /** Out of the manifest that the report is about; if the file is another by now, nothing is said. */
    private static List<String> files(ReportedPackage about, Path file) {
        if (about.kind().isEmpty()) {
            return List.of();
        }
        try (PackageReader reader = PackageReader.open(file)) {
            return reader.manifestStatement().ref().digest().toString().equals(about.manifestDigest())
                    ? listed(reader.manifest().files())
                    : List.of();
        } catch (HuzhengException e) {
            return List.of();
        }
    }

    private static List<String> listed(List<ManifestFile> files) {
        List<String> lines = new ArrayList<>();
        files.stream()
                .limit(SHOWN)
                .map(each -> "  文件 / file：" + each.name() + "  " + each.length() + " 字节 bytes")
                .forEach(lines::add);
        int more = files.size() - SHOWN;
        if (more > 0) {
            lines.add("  另有 " + more + " 个文件，见 inspect / and " + more + " more files, see inspect");
        }
        return lines;
    }

    private static void add(List<String> lines, Finding finding) {
        boolean remark = finding.verdict() == Verdict.PASSED;
        String detail = finding.detail().isEmpty() ? "" : "  [" + BeijingTime.in(finding.detail()) + "]";
        lines.add((remark ? "  · " : "  ! ") + finding.code() + "  " + finding.subject() + detail);
        lines.add("      " + finding.text());
        if (!remark) {
            lines.add("      → " + finding.action());
        }
    }
}
