package org.huzheng.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.Words;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;

/** The account as one self-contained page: no script, no network. */
final class AccountPage {
    private static final String STYLE = """
            body{font:16px/1.6 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",serif;color:#1d2733;background:#f6f4ef;
              max-width:64rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.7rem;margin:0} h2{font-size:1.15rem;margin:2rem 0 .5rem} .en{color:#64707d;font-size:.88em}
            ol{list-style:none;margin:0;padding:0} li{border-left:3px solid #2f7d57;background:#fff;margin:.4rem 0;padding:.5rem .9rem}
            li.no{border-color:#b3261e;background:#fdecea} table{border-collapse:collapse;width:100%;background:#fff}
            th,td{border:1px solid #dcd8cf;padding:.35rem .5rem;text-align:center;font-size:.85rem} td:first-child{text-align:left}
            .PASSED{background:#dff1e6;color:#1c5c3d}.INDETERMINATE{background:#fdf3d8;color:#7a5a00}
            .FAILED{background:#fbdcd9;color:#8c1d18;font-weight:600} .none{color:#9aa3ab}
            @media print{body{background:none;margin:0;font-size:11pt} li,table,.log{background:none} tr,li{break-inside:avoid}}
            code{font:.82rem ui-monospace,monospace;word-break:break-all} .log{background:#fff;padding:.8rem 1rem}
            """;

    private final Account account;

    AccountPage(Account account) {
        this.account = account;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, html(), StandardCharsets.UTF_8);
    }

    private String html() {
        return """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>互证演示 · Huzheng demonstration</title><style>%s</style></head><body>
                <h1>跨区域渣土偷倒：一次取证，处处互认</h1>
                <p class="en">Spoil dumped across a border: collected once, recognised everywhere. Fictitious data.</p>
                %s<h2>核验结论 <span class="en">verdict per axis</span></h2>%s%s
                <h2>日志 <span class="en">log</span></h2><p class="log">%s</p>
                <h2>文件 <span class="en">files</span></h2><ol>%s</ol></body></html>
                """.formatted(STYLE, chapters(), verdicts(), findings(), both(account.log()), files());
    }

    private String chapters() {
        StringBuilder html = new StringBuilder();
        List<BilingualText> titles = account.titles();
        for (int chapter = 1; chapter <= titles.size(); chapter++) {
            int number = chapter;
            html.append("<h2>")
                    .append(number)
                    .append("　")
                    .append(both(titles.get(number - 1)))
                    .append("</h2><ol>");
            account.lines().stream()
                    .filter(line -> line.chapter() == number)
                    .forEach(line -> html.append(line.asTold() ? "<li>" : "<li class=\"no\">")
                            .append("<b>")
                            .append(escape(line.who()))
                            .append("</b>　")
                            .append(both(line.text()))
                            .append("</li>"));
            html.append("</ol>");
        }
        return html.toString();
    }

    private String verdicts() {
        StringBuilder html = new StringBuilder("<table><tr><th></th><th>总 <span class=\"en\">overall</span></th>");
        for (Axis axis : Axis.values()) {
            html.append("<th>").append(both(Words.of(axis))).append("</th>");
        }
        html.append("</tr>");
        account.reports().forEach((title, report) -> html.append(row(title, report)));
        return html.append("</table>").toString();
    }

    private static String row(String title, VerificationReport report) {
        StringBuilder html = new StringBuilder("<tr><td>").append(escape(title)).append("</td>");
        html.append(cell(report.overall()));
        for (Axis axis : Axis.values()) {
            Verdict verdict = report.axes().get(axis);
            html.append(verdict == null ? "<td class=\"none\">—</td>" : cell(verdict));
        }
        return html.append("</tr>").toString();
    }

    private static String cell(Verdict verdict) {
        return "<td class=\"" + verdict + "\">" + both(Spoken.of(verdict)) + "</td>";
    }

    private String findings() {
        String items = account.reports().values().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(AccountPage::item)
                .collect(Collectors.joining());
        return items.isEmpty() ? "" : "<ol>" + items + "</ol>";
    }

    private static String item(Finding finding) {
        return "<li class=\"no\"><code>" + finding.code() + "</code> <b>" + escape(finding.subject()) + "</b>　"
                + both(finding.text()) + "</li>";
    }

    private String files() {
        return account.files().entrySet().stream()
                .map(entry -> "<li>" + escape(entry.getKey()) + "　<code>"
                        + escape(entry.getValue().toString()) + "</code></li>")
                .collect(Collectors.joining());
    }

    private static String both(BilingualText text) {
        return escape(text.zh()) + " <span class=\"en\">" + escape(text.en()) + "</span>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
