package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.paper.CasePaper;
import org.huzheng.casefile.paper.CasePapers;
import org.huzheng.casefile.paper.OwedPaper;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code document list}: which documents a case has given rise to, what each still lacks, and which are still owed. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List the documents a case has given rise to, in order, and what the case does not say in each;",
            "then the documents its open duties still ask for, by article and day."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class DocumentListCommand implements Callable<Integer> {
    private static final Map<ProcessStage, BilingualText> STAGES = Map.of(
            ProcessStage.START, new BilingualText("启动", "start"),
            ProcessStage.INVESTIGATION, new BilingualText("调查取证", "investigation"),
            ProcessStage.REVIEW, new BilingualText("审核", "review"),
            ProcessStage.DECISION, new BilingualText("决定", "decision"),
            ProcessStage.SERVICE, new BilingualText("送达", "service"),
            ProcessStage.EXECUTION, new BilingualText("执行", "execution"));
    private static final Map<DutyStatus, BilingualText> STATUSES = Map.of(
            DutyStatus.DUE, new BilingualText("待办", "due"),
            DutyStatus.OVERDUE, new BilingualText("超期", "overdue"),
            DutyStatus.BLOCKED, new BilingualText("受阻", "blocked"));

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "The case: its events as JSON.")
    private Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day in China the duties are seen from; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the listing as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        CasePapers papers = CasePapers.of(CaseInput.read(file));
        List<OwedPaper> owed = papers.owed(CaseInput.at(asOf));
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
                .map(ContentDefect::field)
                .distinct()
                .collect(Collectors.joining(", "));
        return paper.order() + "  " + ChinaTime.date(paper.at()) + "  "
                + STAGES.get(paper.stage()) + "  "
                + paper.form() + (paper.turn() > 1 ? " #" + paper.turn() : "")
                + "  ← " + paper.occasion()
                + paper.number().map(number -> "  " + number).orElse("")
                + (lacking.isEmpty() ? "" : "  待补 / to add: " + lacking);
    }

    private static String line(OwedPaper owed) {
        return STATUSES.get(owed.duty().status()) + "  "
                + owed.anyOf().stream().map(DocumentForm::toString).collect(Collectors.joining(" | ")) + "  "
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
