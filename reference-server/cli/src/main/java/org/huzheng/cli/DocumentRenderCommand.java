package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
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
        description = {
            "Check a document's content by the law and write it as .html or .docx.",
            "Ends in 1, and writes nothing, if the content lacks something; --draft writes a marked draft."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class DocumentRenderCommand implements Callable<Integer> {
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
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID,
                    "内容属于 / the content is of " + read.form().code());
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
