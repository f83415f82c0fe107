package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.paper.CasePaper;
import org.huzheng.casefile.paper.CasePapers;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code document from}: one document of a case, filled from its events and from what the user adds. */
@Command(
        name = "from",
        mixinStandardHelpOptions = true,
        description = {
            "Fill a document from a case and write it as .html or .docx.",
            "What no case can know, such as a contact, is added with --extra; it may not contradict the case.",
            "Ends in 1, and writes nothing, if the content lacks something; --draft writes a marked draft."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class DocumentFromCommand implements Callable<Integer> {
    /** What a document may be written as. */
    enum Kind {
        HTML,
        DOCX
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "The case: its events as JSON.")
    private Path file;

    @Option(names = "--form", required = true, paramLabel = "FORM", description = "The form: code, name or older name.")
    private String form;

    @Option(
            names = "--turn",
            paramLabel = "N",
            description = "Which of several documents of the form, from 1 as listed; the latest if not given.")
    private @Nullable Integer turn;

    @Option(
            names = "--extra",
            paramLabel = "JSON",
            description = "What the case does not say: content of the same form, as for document render.")
    private @Nullable Path extra;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|DIR",
            description = "What to write: .html or .docx, or a folder to write it into.")
    private Path out;

    @Option(names = "--as", paramLabel = "KIND", description = "What to write into a folder: html (default) or docx.")
    private Kind kind = Kind.HTML;

    @Option(names = "--draft", description = "Write a draft, marked as one, whatever is missing.")
    private boolean draft;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Option(names = "--json", description = "Print the result as JSON, with the content.")
    private boolean json;

    @Override
    public Integer call() {
        boolean folder = Files.isDirectory(out);
        if (!folder) {
            DocumentFile.requireKind(out);
        }
        CasePapers papers = CasePapers.of(CaseInput.read(file));
        CasePaper paper = paper(papers, DocumentFile.form(form));
        Path target = folder ? out.resolve(name(paper)) : out;
        Outputs.requireFree(target, force, file);
        DocumentContent content = extra == null ? papers.content(paper) : papers.content(paper, added(paper));
        List<ContentDefect> defects = content.verifyContent();
        boolean written = draft || defects.isEmpty();
        if (written) {
            DocumentFile.write(content, draft, target);
        }
        report(content, defects, target, written);
        return defects.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private CasePaper paper(CasePapers papers, DocumentForm wanted) {
        CasePaper latest = papers.latest(wanted);
        if (turn == null) {
            return latest;
        }
        if (turn < 1 || turn > latest.turn()) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, "--turn " + turn + ": 1–" + latest.turn() + " " + wanted);
        }
        return papers.papers(wanted).get(turn - 1);
    }

    private DocumentContent added(CasePaper paper) {
        Path named = extra == null ? file : extra;
        DocumentContent read = DocumentFile.content(named);
        if (!read.form().equals(paper.form())) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, named + " 属于 / is of " + read.form() + ", 不是 / not " + paper.form());
        }
        return read;
    }

    /** By its place in the case; never by the party. */
    private String name(CasePaper paper) {
        return String.format(Locale.ROOT, "%02d-%s", paper.order(), paper.title())
                + (kind == Kind.DOCX ? ".docx" : ".html");
    }

    private void report(DocumentContent content, List<ContentDefect> defects, Path target, boolean written) {
        PrintWriter to = spec.commandLine().getOut();
        if (json) {
            to.println(Json.pretty(Json.ordered(
                    "form",
                    content.form().code(),
                    "file",
                    target.toString(),
                    "written",
                    written,
                    "draft",
                    draft,
                    "defects",
                    DocumentFile.rows(defects),
                    "content",
                    Json.parse(new String(content.toBytes(), StandardCharsets.UTF_8)))));
            return;
        }
        DocumentFile.report(to, defects, target, written);
    }
}
