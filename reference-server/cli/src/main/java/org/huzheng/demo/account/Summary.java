package org.huzheng.demo.account;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.huzheng.cli.terminal.Words;
import org.huzheng.finding.VerificationReport;

/** The short bilingual account at the end. */
public final class Summary {
    private final Account account;

    /** The summary of an account. */
    public Summary(Account account) {
        this.account = account;
    }

    /** Prints it. */
    public void print(PrintWriter out) {
        out.println();
        out.println("── 结果 / result ──────────────────────────────────────────");
        account.reports().forEach((title, report) -> out.println(row(title, report)));
        out.println(account.log());
        out.println("文件 / files");
        account.files().forEach((label, path) -> out.println("  " + label + "  " + path));
        long wrong = account.lines().stream().filter(line -> !line.asTold()).count();
        out.println(
                wrong == 0
                        ? "一切如剧情所述 / everything was as told"
                        : wrong + " 处与剧情不符 / " + wrong + " thing(s) were not as told");
    }

    private static String row(String title, VerificationReport report) {
        String axes = report.axes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(axis -> Words.of(axis.getKey()).zh()
                        + Spoken.of(axis.getValue()).zh())
                .collect(Collectors.joining("、"));
        return "  " + title + "：" + Spoken.of(report.overall()) + "（" + axes + "）";
    }
}
