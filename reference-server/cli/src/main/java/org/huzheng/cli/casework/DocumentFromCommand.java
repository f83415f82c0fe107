package org.huzheng.cli.casework;

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
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
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
        header = "由案件填写一份文书，写成 .html 或 .docx。%n" + "Fill a document from a case and write it as .html or .docx.",
        description = {
            "案件不可能知道的内容，如联系方式，用 --extra 补充，不得与案件记载矛盾。",
            "What no case can know, such as a contact, is added with --extra; it may not contradict " + "the case.",
            "内容有缺即不写入，退出码为 1；--draft 写出注明的草稿。",
            "If the content lacks something nothing is written and it ends in 1; --draft writes " + "a marked draft."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DocumentFromCommand implements Callable<Integer> {
    /** What a document may be written as. */
    enum Kind {
        HTML,
        DOCX
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = {
                "案件文件，格式见 spec/schemas/case-file.json。",
                "The case file, as spec/schemas/case-file.json describes it."
            })
    private Path file;

    @Option(
            names = "--form",
            required = true,
            paramLabel = "FORM",
            description = {"文书式样：代码、名称或者旧名称。", "The form: its code, its name or an older name."})
    private String form;

    @Option(
            names = "--turn",
            paramLabel = "N",
            description = {
                "同一式样有多份时的第几份，从 1 起，按 list 的顺序；默认为最近一份。",
                "Which of several documents of the form, from 1 in the order of list; default the latest."
            })
    private @Nullable Integer turn;

    @Option(
            names = "--extra",
            paramLabel = "JSON",
            description = {
                "案件没有记载的内容，与 document render 的内容格式相同。",
                "What the case does not say: content of the same form, as for document render."
            })
    private @Nullable Path extra;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|DIR",
            description = {
                "要写入的文书（.html、.docx），或者写入的目录。",
                "The document to write (.html, .docx), or a folder to write it into."
            })
    private Path out;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = {"写入目录时的格式：html（默认）或 docx。", "What to write into a folder: html (default) or docx."})
    private Kind kind = Kind.HTML;

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
            description = {"以 JSON 输出结果和内容。", "Print the result as JSON, with the content."})
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
        Outputs.requireFree(target, force, extra == null ? List.of(file) : List.of(file, extra));
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
                    ErrorCode.OPTION_VALUE_INVALID, "--turn " + turn + "：1–" + latest.turn() + " " + wanted);
        }
        return papers.papers(wanted).get(turn - 1);
    }

    private DocumentContent added(CasePaper paper) {
        Path named = extra == null ? file : extra;
        DocumentContent read = DocumentFile.content(named);
        if (!read.form().equals(paper.form())) {
            throw new HuzhengException(
                    ErrorCode.DOCUMENT_FORM_DIFFERS, named + "：" + read.form() + " ≠ " + paper.form());
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
