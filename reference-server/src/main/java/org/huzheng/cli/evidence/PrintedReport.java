package org.huzheng.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Words;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;

/** A verification report 核验报告 as people read it. */
final class PrintedReport {
    private PrintedReport() {}

    /** Its lines, safe to show. */
    static List<String> of(VerificationReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.subject() + "  " + Words.of(report.overall()));
        lines.add("  策略 / policy " + report.policy() + "，截至北京时间 / as of " + BeijingTime.of(report.verifiedAt()));
        for (Axis axis : Axis.values()) {
            Verdict verdict = report.axes().get(axis);
            lines.add("  " + Words.of(axis) + "：" + (verdict == null ? "未评 not assessed" : Words.of(verdict)));
        }
        report.findings().forEach(finding -> add(lines, finding));
        return lines.stream().map(Printable::line).toList();
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
