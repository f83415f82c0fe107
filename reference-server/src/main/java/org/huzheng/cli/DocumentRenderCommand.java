package org.huzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForms;
import org.huzheng.document.DocumentLayout;
import org.huzheng.document.HtmlDocument;
import org.huzheng.evidence.container.DiskFault;
import org.huzheng.table.NewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code document render}: one document out of its content, if nothing is wrong with it. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = {
            "Check a document's content by the law and write it as .html or .docx.",
            "Ends in 1, and writes nothing, if the content lacks something; --draft writes a marked draft."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class DocumentRenderCommand implements Callable<Integer> {
    private static final long LARGEST = 8L << 20;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--content",
            required = true,
            paramLabel = "JSON",
            description = "The content; its form is named in it.")
    private Path content;

    @Option(names = "--type", paramLabel = "FORM", description = "The form it must be of: code, name or older name.")
    private @Nullable String type;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "What to write: .html or .docx.")
    private Path out;

    @Option(names = "--draft", description = "Write a draft, marked as one, whatever is missing.")
    private boolean draft;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        boolean word = isWord();
        Outputs.requireFree(out, force, Inputs.requireFile(content));
        DocumentContent read = DocumentContent.parse(bytes(), DocumentForms.shipped());
        requireType(read);
        List<ContentDefect> defects = read.verifyContent();
        boolean written = draft || defects.isEmpty();
        if (written) {
            write(draft ? DocumentLayout.draft(read) : DocumentLayout.of(read), word);
        }
        report(read, defects, written);
        return defects.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private boolean isWord() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".docx") && !name.endsWith(".html")) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, out + " 须以 .html 或 .docx 结尾 / must end with .html or .docx");
        }
        return name.endsWith(".docx");
    }

    private byte[] bytes() {
        try {
            if (Files.size(content) > LARGEST) {
                throw new HuzhengException(ErrorCode.JSON_LIMIT_EXCEEDED, content.toString());
            }
            return Files.readAllBytes(content);
        } catch (IOException e) {
            throw DiskFault.of(e, content.toString());
        }
    }

    private void requireType(DocumentContent read) {
        if (type != null) {
            String wanted = type;
            DocumentForms forms = DocumentForms.shipped();
            String code =
                    forms.named(wanted).orElseGet(() -> forms.form(wanted)).code();
            if (!code.equals(read.form().code())) {
                throw new HuzhengException(
                        ErrorCode.ARGUMENT_INVALID,
                        "内容属于 / the content is of " + read.form().code());
            }
        }
    }

    private void write(DocumentLayout layout, boolean word) {
        NewFile.write(out, stream -> {
            if (word) {
                WordDocument.write(layout, stream);
            } else {
                stream.write(HtmlDocument.of(layout).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private void report(DocumentContent read, List<ContentDefect> defects, boolean written) {
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.println(Json.pretty(Json.ordered(
                    "form",
                    read.form().code(),
                    "written",
                    written,
                    "draft",
                    draft,
                    "defects",
                    defects.stream()
                            .map(defect -> Json.ordered(
                                    "field", defect.field(),
                                    "article", defect.article().orElse(""),
                                    "zh", defect.text().zh(),
                                    "en", defect.text().en()))
                            .toList())));
            return;
        }
        defects.forEach(defect -> to.println(Printable.line(defect.toString())));
        to.println(
                written
                        ? "已写入 / written: " + Printable.line(out.toString())
                        : "未写入；--draft 可写出草稿 / nothing was written; --draft writes a draft");
    }
}
