package org.huzheng.demo.account;

import com.google.common.html.HtmlEscapers;
import com.google.common.net.UrlEscapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.cli.terminal.Words;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.TimeBasis;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;

/** The account as one page for people: no script, no network, no identifiers; it fits a phone and prints on A4. */
public final class AccountPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm:ss", Locale.CHINA);

    private final Account account;
    private final Path folder;

    /**
     * The page of an account.
     *
     * @param folder where the page will lie: links go out from there
     */
    public AccountPage(Account account, Path folder) {
        this.account = account;
        this.folder = folder;
    }

    /** Writes it. */
    public void write(Path file) throws IOException {
        Files.writeString(file, html(), StandardCharsets.UTF_8);
    }

    private String html() throws IOException {
        return """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
                <title>互证演示 · Huzheng demonstration</title><style>%s</style></head><body>
                <header><h1>跨区域渣土偷倒：一次取证，处处互认</h1>
                <p class="en">Spoil dumped across a border: collected once, recognised everywhere. Fictitious data.</p></header>
                <section><h2>谁持有，谁依据 <span class="en">who holds what, and who relies on it</span></h2>
                <figure>%s<figcaption>%s</figcaption></figure></section>
                %s%s%s
                <section><h2>逐份核验 <span class="en">each copy, verified offline</span></h2>%s%s</section>
                <section><h2>日志和文件 <span class="en">log and files</span></h2><p>%s</p><ul class="files">%s</ul></section>
                </body></html>
                """.formatted(
                        AccountStyle.CSS,
                        new RelianceGraph(account.holdings(), account.reliances()).svg(),
                        legend(),
                        photos(),
                        cases(),
                        chapters(),
                        verdicts(),
                        findings(),
                        both(account.log()),
                        files());
    }

    private static String legend() {
        StringBuilder html = new StringBuilder();
        for (Reliance.Outcome outcome : Reliance.Outcome.values()) {
            html.append("<span class=\"key ")
                    .append(outcome)
                    .append("\">")
                    .append(both(outcome.text()))
                    .append("</span>");
        }
        return html.toString();
    }

    private String photos() throws IOException {
        if (account.photos().isEmpty()) {
            return "";
        }
        PhotoPair pair = account.photos().orElseThrow();
        return "<section><h2>改一个像素也瞒不过 <span class=\"en\">one pixel is enough</span></h2><div class=\"pair\">"
                + photo("原件", "the true one", pair, pair.genuineImage(), pair.genuineDetail(), "")
                + photo("被改动的副本", "the altered copy", pair, pair.alteredImage(), pair.alteredDetail(), " no")
                + "</div></section>";
    }

    private static String photo(String zh, String en, PhotoPair pair, String image, String detail, String style) {
        String ring = String.format(Locale.ROOT, "<i style=\"left:%.2f%%;top:%.2f%%\"></i>", pair.left(), pair.top());
        return "<figure class=\"photo" + style + "\"><div><img alt=\"" + zh + "\" src=\"" + image + "\">" + ring
                + "<img class=\"detail\" alt=\"" + zh + "，局部放大\" src=\"" + detail + "\"></div><figcaption>"
                + both(new BilingualText(zh, en)) + "</figcaption></figure>";
    }

    private String cases() {
        if (account.cases().isEmpty()) {
            return "";
        }
        return "<section><h2>撤回之后的案件 <span class=\"en\">the cases, after the recall</span></h2><div class=\"pair\">"
                + account.cases().stream().map(AccountPage::board).collect(Collectors.joining()) + "</div></section>";
    }

    private static String board(CaseBoard board) {
        String items = board.evidence().stream()
                .map(item -> (item.recalled() ? "<li class=\"gone\"><s>" : "<li>") + escape(item.title())
                        + (item.recalled() ? "</s> <b>已撤回 <span class=\"en\">recalled</span></b>" : "") + "<br><small>"
                        + escape(item.source()) + "</small></li>")
                .collect(Collectors.joining());
        return "<article class=\"case\"><h3>" + escape(board.title()) + "</h3><p><small>" + escape(board.department())
                + "</small></p><ul>" + items + "</ul><p class=\"was\">" + both(board.before()) + "</p><p class=\"is\">"
                + both(board.after()) + "</p></article>";
    }

    private String chapters() {
        StringBuilder html = new StringBuilder();
        List<BilingualText> titles = account.titles();
        for (int chapter = 1; chapter <= titles.size(); chapter++) {
            int number = chapter;
            html.append("<section><h2>")
                    .append(number)
                    .append("　")
                    .append(both(titles.get(number - 1)))
                    .append("</h2><ol>");
            account.lines().stream().filter(line -> line.chapter() == number).forEach(line -> html.append(line(line)));
            html.append("</ol></section>");
        }
        return html.toString();
    }

    private String line(Account.Line line) {
        String papers = line.papers().stream().map(this::paper).collect(Collectors.joining());
        return (line.asTold() ? "<li>" : "<li class=\"no\">") + "<b>" + escape(line.who()) + "</b>　" + both(line.text())
                + (papers.isEmpty() ? "" : "<div class=\"papers\">" + papers + "</div>") + "</li>";
    }

    private String paper(Paper paper) {
        String officers = paper.officers().isEmpty() ? "" : "，" + String.join("、", paper.officers());
        String basis = paper.basis() == TimeBasis.TRUSTED ? "可信时间戳" : "签发单位自称";
        return "<a href=\"" + link(paper.file()) + "\"><b>"
                + escape(paper.what().zh()) + "</b> "
                + escape(paper.department() + officers) + "签　"
                + TIME.format(ZonedDateTime.ofInstant(paper.at(), ChinaTime.ZONE)) + "（" + basis + "）</a>";
    }

    private String link(Path file) {
        Path relative = folder.toAbsolutePath().relativize(file.toAbsolutePath());
        return StreamSupport.stream(relative.spliterator(), false)
                .map(part -> UrlEscapers.urlPathSegmentEscaper().escape(part.toString()))
                .collect(Collectors.joining("/"));
    }

    private String verdicts() {
        StringBuilder html =
                new StringBuilder("<table><thead><tr><th></th><th>总 <span class=\"en\">overall</span></th>");
        for (Axis axis : Axis.values()) {
            html.append("<th>").append(both(Words.of(axis))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        account.reports().forEach((title, report) -> html.append(row(title, report)));
        return html.append("</tbody></table>").toString();
    }

    private static String row(String title, VerificationReport report) {
        StringBuilder html = new StringBuilder("<tr><td>").append(escape(title)).append("</td>");
        html.append(cell("总", report.overall()));
        for (Axis axis : Axis.values()) {
            Verdict verdict = report.axes().get(axis);
            html.append(
                    verdict == null
                            ? "<td class=\"none\">—</td>"
                            : cell(Words.of(axis).zh(), verdict));
        }
        return html.append("</tr>").toString();
    }

    private static String cell(String label, Verdict verdict) {
        return "<td data-label=\"" + label + "\" class=\"" + verdict + "\">" + both(Spoken.of(verdict)) + "</td>";
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
        return "<li class=\"no\"><b>" + escape(finding.subject()) + "</b>　" + both(finding.text()) + "</li>";
    }

    private String files() {
        return account.files().entrySet().stream()
                .map(entry -> "<li><a href=\"" + link(entry.getValue()) + "\">" + escape(entry.getKey()) + "</a></li>")
                .collect(Collectors.joining());
    }

    private static String both(BilingualText text) {
        return escape(text.zh()) + " <span class=\"en\">" + escape(text.en()) + "</span>";
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
