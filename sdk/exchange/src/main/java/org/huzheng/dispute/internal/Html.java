package org.huzheng.dispute.internal;

import org.huzheng.internal.Markup;

/** One page of HTML on the way 页面排版: every text is escaped, nothing comes from elsewhere, and it prints on A4. */
final class Html {
    private static final String STYLE = """
            body{font:15px/1.7 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",serif;color:#1d2733;background:#f6f4ef;
              max-width:60rem;margin:2rem auto;padding:0 1rem}
            main{background:#fff;padding:2rem 2.4rem;border:1px solid #dcd8cf}
            h1{font-size:1.55rem;text-align:center;margin:0}
            h2{font-size:1.1rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #1d2733}
            p{margin:.3rem 0} .no{text-align:center;color:#64707d;font-size:.85rem}
            .verdict{border:2px solid;padding:.6rem 1rem;margin:1.2rem 0;font-size:1.05rem}
            .verdict b{font-size:1.25rem;margin-right:.6rem}
            .passed{border-color:#2f7d57;color:#1c5c3d} .failed{border-color:#a3312a;color:#8c231d}
            .indeterminate{border-color:#a8741a;color:#7d530b}
            table{border-collapse:collapse;width:100%;font-size:.88rem;margin:.4rem 0}
            th,td{border:1px solid #cfcabf;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th{background:#f3f1ea;font-weight:600} .side th{width:8.5rem}
            td:nth-child(2):not(.nowrap){min-width:9rem}
            .time{white-space:nowrap} .nowrap{white-space:nowrap} .digest{font:11px/1.5 monospace;word-break:break-all}
            pre{font:12px/1.6 monospace;background:#f3f1ea;padding:.5rem .8rem;white-space:pre-wrap;word-break:break-all}
            @media print{@page{size:A4;margin:18mm}body{background:none;margin:0;max-width:none;font-size:10.5pt}
              main{border:0;padding:0}h2{break-after:avoid}tr{break-inside:avoid}}
            """;

    private final StringBuilder html = new StringBuilder(16_384);
    private int sections;

    Html(String title) {
        html.append("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
                .append(Markup.escape(title))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body><main>\n<h1>")
                .append(Markup.escape(title))
                .append("</h1>\n");
    }

    Html section(String title) {
        String ordinals = "一二三四五六七八九";
        html.append("<h2>")
                .append(ordinals.charAt(sections++))
                .append("、")
                .append(Markup.escape(title))
                .append("</h2>\n");
        return this;
    }

    Html line(String style, String text) {
        html.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(Markup.escape(text))
                .append("</p>\n");
        return this;
    }

    Html paragraph(String text) {
        html.append("<p>").append(Markup.escape(text)).append("</p>\n");
        return this;
    }

    Html verdict(String style, String word, String sentence) {
        html.append("<div class=\"verdict ")
                .append(style)
                .append("\"><b>")
                .append(Markup.escape(word))
                .append("</b>")
                .append(Markup.escape(sentence))
                .append("</div>\n");
        return this;
    }

    Html commands(String text) {
        html.append("<pre>").append(Markup.escape(text)).append("</pre>\n");
        return this;
    }

    /** Begins a table with these headings; none for one whose rows have theirs at the side. */
    Html table(String... headings) {
        html.append(headings.length == 0 ? "<table class=\"side\">\n" : "<table>\n");
        if (headings.length > 0) {
            html.append("<tr>");
            for (String heading : headings) {
                html.append("<th>").append(Markup.escape(heading)).append("</th>");
            }
            html.append("</tr>\n");
        }
        return this;
    }

    Html row(String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td")
                    .append(style(cell))
                    .append('>')
                    .append(Markup.escape(cell))
                    .append("</td>");
        }
        html.append("</tr>\n");
        return this;
    }

    Html fact(String label, String text) {
        html.append("<tr><th>")
                .append(Markup.escape(label))
                .append("</th><td")
                .append(style(text))
                .append('>')
                .append(Markup.escape(text))
                .append("</td></tr>\n");
        return this;
    }

    private static String style(String cell) {
        if (cell.matches("(sm3|sha256):[0-9a-f]{64}")) {
            return " class=\"digest\"";
        }
        return cell.matches("\\d{4}-\\d{2}-\\d{2} .*|[\\p{IsHan}]{1,6}|R\\d+|\\d+") ? " class=\"nowrap\"" : "";
    }

    Html endTable() {
        html.append("</table>\n");
        return this;
    }

    String end() {
        return html.append("</main></body></html>\n").toString();
    }
}
