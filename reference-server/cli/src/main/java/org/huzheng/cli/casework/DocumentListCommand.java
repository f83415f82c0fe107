package org.huzheng.cli.casework;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.paper.CasePaper;
import org.huzheng.casefile.paper.CasePapers;
import org.huzheng.casefile.paper.OwedPaper;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Words;
import org.huzheng.document.DocumentForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code document list}: which documents a case has given rise to, what each still lacks, and which are still owed. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "列出案件已产生的文书及各自待补的栏目，以及尚欠的文书。%n"
                + "List the documents a case has given rise to, what each still lacks, and those still owed.",
        description = {
            "尚欠的文书依未完成的期限列出条文和日期。",
            "The documents owed are those its open duties ask for, by article and day."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DocumentListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = {
                "案件文件，格式见 spec/schemas/case-file.json。",
                "The case file, as spec/schemas/case-file.json describes it."
            })
    private Path file;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        CasePapers papers = CasePapers.of(CaseInput.read(file));
        List<OwedPaper> owed = papers.owed(asOf.end());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(Json.ordered(
                    "documents",
                            papers.papers().stream()
                                    .map(paper -> row(papers, paper))
                                    .toList(),
                    "owed", owed.stream().map(DocumentListCommand::row).toList())));
            return ExitCode.PASSED;
        }
        papers.papers().forEach(paper -> out.println(Printable.line(line(papers, paper))));
        out.println("尚欠文书 " + owed.size() + " 件 / documents still owed: " + owed.size());
        owed.forEach(each -> out.println(Printable.line("  " + line(each))));
        return ExitCode.PASSED;
    }

    private static String line(CasePapers papers, CasePaper paper) {
        String lacking = papers.content(paper).verifyContent().stream()
                .map(defect -> label(paper.form(), defect.field()))
                .distinct()
                .collect(Collectors.joining("、"));
        return paper.order() + "  " + ChinaTime.date(paper.at()) + "  "
                + Words.of(paper.stage()) + "  "
                + called(paper.form()) + (paper.turn() > 1 ? " #" + paper.turn() : "")
                + "  ← " + paper.occasion()
                + paper.number().map(number -> "  " + number).orElse("")
                + (lacking.isEmpty() ? "" : "  待补 / to add: " + lacking);
    }

    private static String called(DocumentForm form) {
        return form.name().zh() + "（" + form.code() + "）";
    }

    /** What a form prints for a field, and its name in the content for whoever fills it in. */
    private static String label(DocumentForm form, String field) {
        String name = field.replaceFirst("[\\[./].*", "");
        return form.fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> each.label().zh() + "（" + field + "）")
                .orElse(field);
    }

    private static String line(OwedPaper owed) {
        return CaseWords.of(owed.duty().status()) + "  "
                + owed.anyOf().stream().map(DocumentListCommand::called).collect(Collectors.joining(" | ")) + "  "
                + owed.duty().duty().article()
                + owed.duty()
                        .duty()
                        .deadline()
                        .map(due -> "  ≤ " + due.lastDay())
                        .orElse("") + "  "
                + owed.duty().duty().text();
    }

    private static Map<String, Object> row(CasePapers papers, CasePaper paper) {
        return Json.ordered(
                "order", paper.order(),
                "form", paper.form().code(),
                "turn", paper.turn(),
                "title", paper.title(),
                "number", paper.number().orElse(""),
                "date", ChinaTime.date(paper.at()).toString(),
                "stage", paper.stage().name(),
                "event", paper.event(),
                "occasion", paper.occasion().zh(),
                "defects", DocumentFile.rows(papers.content(paper).verifyContent()));
    }

    private static Map<String, Object> row(OwedPaper owed) {
        return Json.ordered(
                "anyOf", owed.anyOf().stream().map(DocumentForm::code).toList(),
                "duty", owed.duty().duty().name(),
                "article", owed.duty().duty().article(),
                "status", owed.duty().status().name(),
                "lastDay",
                        owed.duty()
                                .duty()
                                .deadline()
                                .map(due -> due.lastDay().toString())
                                .orElse(""));
    }
}
