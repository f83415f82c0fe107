package org.huzheng.cli.casework;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code document render}: one document out of its content, if nothing is wrong with it. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        header = "按法律检查文书内容，并写成 .html 或 .docx。%n"
                + "Check a document's content by the law and write it as .html or .docx.",
        description = {
            "内容有缺即不写入，退出码为 1；--draft 写出注明的草稿。",
            "If the content lacks something nothing is written and it ends in 1; --draft writes " + "a marked draft."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DocumentRenderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--content",
            required = true,
            paramLabel = "JSON",
            description = {"文书内容，其中写明文书式样。", "The content; it names its form."})
    private Path content;

    @Option(
            names = "--type",
            paramLabel = "FORM",
            description = {"内容必须属于的文书式样：代码、名称或者旧名称。", "The form it must be of: its code, its name or an older name."})
    private @Nullable String type;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"要写入的文书（.html、.docx）。", "The document to write (.html, .docx)."})
    private Path out;

    @Option(
            names = "--draft",
            description = {"无论缺什么，都写出注明的草稿。", "Write a draft, marked as one, whatever is missing."})
    private boolean draft;

    @Option(
            names = "--force",
            description = {"文件已存在时替换。", "Replace the file if it exists."})
    private boolean force;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        DocumentFile.requireKind(out);
        Outputs.requireFree(out, force, Inputs.requireFile(content));
        DocumentContent read = DocumentFile.content(content);
        requireType(read);
        List<ContentDefect> defects = read.verifyContent();
        boolean written = draft || defects.isEmpty();
        if (written) {
            DocumentFile.write(read, draft, out);
        }
        report(read, defects, written);
        return defects.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private void requireType(DocumentContent read) {
        if (type != null && !DocumentFile.form(type).code().equals(read.form().code())) {
            throw new HuzhengException(ErrorCode.DOCUMENT_FORM_DIFFERS, read.form() + " ≠ " + DocumentFile.form(type));
        }
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
                    DocumentFile.rows(defects))));
            return;
        }
        DocumentFile.report(to, defects, out, written);
    }
}
