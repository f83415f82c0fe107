package org.huzheng.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huzheng.document.internal.Block;
import org.huzheng.document.internal.DocumentLayout;
import org.huzheng.internal.Markup;

/**
 * A document as one HTML page that needs nothing else 文书网页版: set as GB/T 9704 sets official documents, on A4, with its page
 * breaks where a printer wants them. It holds no script and asks the browser to run and load none.
 */
public final class HtmlDocument {
    private static final String STYLE = style();

    private final StringBuilder html = new StringBuilder(4096);

    private HtmlDocument() {}

    private static String style() {
        try (InputStream in = HtmlDocument.class.getResourceAsStream("document.css")) {
            if (in == null) {
                throw new IllegalStateException("missing resource document.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page of a document that lacks nothing, to be stored or sent as UTF-8.
     *
     * @throws org.huzheng.HuzhengException DOCUMENT_INCOMPLETE naming every field and article
     */
    public static String of(DocumentContent content) {
        return of(content.layout());
    }

    /** The page of a draft: marked as one, with every gap shown. */
    public static String draft(DocumentContent content) {
        return of(content.draftLayout());
    }

    private static String of(DocumentLayout layout) {
        HtmlDocument page = new HtmlDocument();
        page.write(layout);
        return page.html.toString();
    }

    private void write(DocumentLayout layout) {
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element(
                "title",
                "",
                layout.title() + layout.number().map(text -> " " + text).orElse(""));
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<article>\n");
        if (layout.draft()) {
            element("p", "draft", "草稿　未生效");
        }
        element("p", "agency", layout.agency());
        element("h1", "", layout.title());
        layout.number().ifPresent(text -> element("p", "number", text));
        layout.blocks().forEach(this::block);
        layout.closing().ifPresent(this::closing);
        html.append("</article>\n</body>\n</html>\n");
    }

    private void element(String name, String style, String text) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(Markup.escape(text)).append("</").append(name).append(">\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.indented() ? "" : "flush", paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            element("h2", "", heading.text());
        } else if (block instanceof Block.Entries list) {
            entries(list.entries());
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Sheet sheet) {
            sheet(sheet);
        } else if (block instanceof Block.Signature signature) {
            element("p", "sign", signature.label() + "：" + String.join("　", signature.names()));
        }
    }

    private void entries(List<String> entries) {
        int number = 1;
        for (String entry : entries) {
            element("p", "", number++ + "．" + entry);
        }
    }

    private void grid(Block.Grid grid) {
        html.append("<table>\n<thead><tr>");
        grid.header().forEach(cell -> element("th", "", cell));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : grid.rows()) {
            html.append("<tr>");
            row.forEach(cell -> element("td", "", cell));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void sheet(Block.Sheet sheet) {
        html.append("<table class=\"sheet\">\n<tbody>\n");
        for (Block.Box box : sheet.rows()) {
            html.append("<tr>");
            element("th", "", box.label());
            element("td", "", box.text());
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void closing(DocumentLayout.Closing closing) {
        html.append("<footer>\n");
        element("p", "", closing.agency());
        element("p", "", closing.date());
        if (closing.sealed()) {
            element("p", "seal", "（印章）");
        }
        html.append("</footer>\n");
    }
}
