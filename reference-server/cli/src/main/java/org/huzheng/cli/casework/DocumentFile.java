package org.huzheng.cli.casework;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;
import org.huzheng.document.HtmlDocument;
import org.huzheng.document.internal.DocumentLayout;
import org.huzheng.table.NewFile;

/** A legal document as a file: its content read, its page or Word document written whole or not at all. */
final class DocumentFile {
    private DocumentFile() {}

    /** A form by its code, its name or an older name. */
    static DocumentForm form(String wanted) {
        DocumentForms forms = DocumentForms.shipped();
        return forms.named(wanted).orElseGet(() -> forms.form(wanted));
    }

    static DocumentContent content(Path json) {
        return DocumentContent.parse(Inputs.document(json).toArray(), DocumentForms.shipped());
    }

    static void requireKind(Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".docx") && !name.endsWith(".html")) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--out " + out + "：须以 .html 或 .docx 结尾 / must end with .html or .docx");
        }
    }

    static void write(DocumentContent content, boolean draft, Path out) {
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            DocumentLayout layout = draft ? content.draftLayout() : content.layout();
            NewFile.write(out, stream -> WordDocument.write(layout, stream));
        } else {
            String page = draft ? HtmlDocument.draft(content) : HtmlDocument.of(content);
            NewFile.write(out, stream -> stream.write(page.getBytes(StandardCharsets.UTF_8)));
        }
    }

    static List<Map<String, Object>> rows(List<ContentDefect> defects) {
        return defects.stream()
                .map(defect -> Json.ordered(
                        "field", defect.field(),
                        "article", defect.article().orElse(""),
                        "zh", defect.text().zh(),
                        "en", defect.text().en()))
                .toList();
    }

    static void report(PrintWriter to, List<ContentDefect> defects, Path out, boolean written) {
        defects.forEach(defect -> to.println(Printable.line(defect.toString())));
        to.println(
                written
                        ? "已写入 / written: " + Printable.line(out.toString())
                        : "未写入；--draft 可写出草稿 / nothing was written; --draft writes a draft");
    }
}
