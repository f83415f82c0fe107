package org.huzheng.casefile.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.internal.Markup;

/**
 * The index of the file 卷内目录 as one page for people. It is verified by writing it again, so this spelling is part of the
 * format: another look is another version, and this one stays.
 */
final class IndexPage {
    static final String MEDIA_TYPE = "text/html";

    private static final String STYLE = """
            body{font:16px/1.6 serif;max-width:72em;margin:2em auto;padding:0 1em;color:#000;background:#fff}
            h1{font-size:1.6em;text-align:center}
            table{border-collapse:collapse;width:100%;margin:0 0 1.5em}
            th,td{border:1px solid #000;padding:.3em .5em;text-align:left;vertical-align:top}
            caption{font-weight:bold;text-align:left;padding:.3em 0}
            th{white-space:nowrap}
            .n{text-align:right;white-space:nowrap}
            .d{font:11px/1.5 monospace;overflow-wrap:anywhere}
            @page{size:A4;margin:2cm}
            """;

    private final StringBuilder html = new StringBuilder(4096);

    private IndexPage() {}

    /** The page, UTF-8; the files are those of the documents at least. */
    static Bytes of(
            ArchivedCase subject,
            List<ArchivedDocument> documents,
            List<ArchivedEvidence> evidence,
            List<ManifestFile> files) {
        IndexPage page = new IndexPage();
        page.head(subject);
        Map<String, ManifestFile> byName =
                files.stream().collect(Collectors.toMap(ManifestFile::name, Function.identity(), (a, b) -> a));
        page.documents(documents, byName);
        page.evidence(evidence);
        page.html.append("</body>\n</html>\n");
        return Bytes.ofUtf8(page.html.toString());
    }

    private void head(ArchivedCase subject) {
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"generator\" content=\"huzheng/case-index@v1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>卷内目录 ")
                .append(Markup.escape(subject.number()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>卷内目录</h1>\n<table>\n");
        fact("案号", subject.number());
        fact("办案机关", subject.agency().name() + "　" + subject.agency().code());
        fact("当事人", subject.party());
        subject.archiveNumber().ifPresent(number -> fact("档号", number));
        html.append("</table>\n");
    }

    private void fact(String label, String text) {
        html.append("<tr><th>")
                .append(label)
                .append("</th><td>")
                .append(Markup.escape(text))
                .append("</td></tr>\n");
    }

    private void documents(List<ArchivedDocument> documents, Map<String, ManifestFile> files) {
        html.append("<table>\n<caption>卷内文件</caption>\n")
                .append("<tr><th>顺序号</th><th>文号</th><th>题名</th><th>日期</th><th>环节</th><th>字节</th><th>杂凑值</th></tr>\n");
        for (ArchivedDocument document : documents) {
            ManifestFile file = files.get(document.file());
            html.append("<tr><td class=\"n\">")
                    .append(document.sequence())
                    .append("</td><td>")
                    .append(Markup.escape(document.number().orElse("")))
                    .append("</td><td><a href=\"")
                    .append(Markup.uri(document.file().substring(CaseArchive.FOLDER.length())))
                    .append("\">")
                    .append(Markup.escape(document.title()))
                    .append("</a></td><td class=\"n\">")
                    .append(document.date())
                    .append("</td><td>")
                    .append(stage(document.stage()))
                    .append("</td><td class=\"n\">");
            if (file != null) {
                html.append(file.length())
                        .append("</td><td class=\"d\">sm3:")
                        .append(file.digests().sm3().hex())
                        .append("<br>sha256:")
                        .append(file.digests().sha256().hex());
            } else {
                html.append("</td><td>");
            }
            html.append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void evidence(List<ArchivedEvidence> evidence) {
        html.append("<table>\n<caption>证据引用</caption>\n")
                .append("<tr><th>编号</th><th>种类</th><th>名称</th><th>定案根据</th><th>证据包杂凑值</th></tr>\n");
        for (ArchivedEvidence each : evidence) {
            html.append("<tr><td>")
                    .append(Markup.escape(each.evidence()))
                    .append("</td><td>")
                    .append(Markup.escape(each.kind().zh()))
                    .append("</td><td>")
                    .append(Markup.escape(each.title()))
                    .append("</td><td>")
                    .append(each.decisive() ? "是" : "否")
                    .append("</td><td class=\"d\">")
                    .append(each.packageDigest().map(Object::toString).orElse(""))
                    .append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private static String stage(ProcessStage stage) {
        return switch (stage) {
            case START -> "启动";
            case INVESTIGATION -> "调查取证";
            case REVIEW -> "审核";
            case DECISION -> "决定";
            case SERVICE -> "送达";
            case EXECUTION -> "执行";
        };
    }
}
