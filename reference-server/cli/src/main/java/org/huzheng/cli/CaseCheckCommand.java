package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.CaseRefusedException;
import org.huzheng.casefile.DutyNow;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.casefile.procedure.DutyStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code case check}: whether the law allows a case's history, where it stands and what is due in it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Replay a case against the law; say where it stands, and what is due, overdue or blocked on a day.",
            "Ends in 1 at the first event the law does not allow, naming every article it breaks, or if anything is overdue."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class CaseCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "The case, as spec/schemas/case-file.json describes it.")
    private Path file;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day in China, at its end; now if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Instant at = CaseInput.at(asOf);
        try {
            CaseFile read = CaseInput.read(file);
            List<DutyNow> duties = read.duties(at);
            if (json) {
                print(Json.ordered(
                        "lawful", true,
                        "caseNumber", read.soFar().opening().caseNumber(),
                        "events", read.events().size(),
                        "standing", read.soFar().standing(),
                        "duties", duties.stream().map(CaseCheckCommand::told).toList()));
            } else {
                tell(read, duties);
            }
            return duties.stream().anyMatch(CaseCheckCommand::isOverdue) ? ExitCode.FAILED : ExitCode.PASSED;
        } catch (CaseRefusedException e) {
            refused(e);
            return ExitCode.FAILED;
        }
    }

    private static boolean isOverdue(DutyNow due) {
        return due.status() == DutyStatus.OVERDUE;
    }

    private static Map<String, Object> told(DutyNow due) {
        return Json.ordered(
                "name", due.duty().name(),
                "status", due.status().name(),
                "article", due.duty().article(),
                "lastDay",
                        due.duty()
                                .deadline()
                                .map(deadline -> deadline.lastDay().toString())
                                .orElse(""),
                "zh", due.duty().text().zh(),
                "en", due.duty().text().en());
    }

    private void tell(CaseFile read, List<DutyNow> duties) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Printable.line(read.soFar().opening().caseNumber() + "  "
                + read.soFar().opening().matterName()));
        out.println(read.events().size() + " 个事件，均为法律所允许 / " + read.events().size() + " events, all lawful");
        read.soFar().standing().forEach((machine, state) -> out.println(Printable.line("  " + machine + ": " + state)));
        out.println(duties.isEmpty() ? "没有待办 / nothing is due" : "待办 / duties:");
        for (DutyNow due : duties) {
            out.println(Printable.line("  " + due.status() + "  "
                    + due.duty()
                            .deadline()
                            .map(deadline -> deadline.lastDay() + "  ")
                            .orElse("")
                    + due.duty().text() + "（" + due.duty().article() + "）"));
        }
    }

    private void refused(CaseRefusedException e) {
        CaseRefusal refusal = e.refusal();
        CaseEvent event = refusal.event();
        String name = event.getClass().getSimpleName();
        if (json) {
            print(Json.ordered(
                    "lawful",
                    false,
                    "position",
                    e.position(),
                    "event",
                    name,
                    "at",
                    event.at().toString(),
                    "unmet",
                    refusal.unmet().stream()
                            .map(unmet -> Json.ordered(
                                    "guard", unmet.guard(),
                                    "article", unmet.article(),
                                    "zh", unmet.missing().zh(),
                                    "en", unmet.missing().en()))
                            .toList()));
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("第 " + (e.position() + 1) + " 个事件不被受理 / event " + (e.position() + 1) + " is refused: " + name + " "
                + event.at());
        refusal.unmet()
                .forEach(unmet -> out.println(
                        Printable.line("  " + unmet.guard() + "  " + unmet.missing() + "（" + unmet.article() + "）")));
    }

    private void print(Map<String, Object> result) {
        spec.commandLine().getOut().println(Json.pretty(result));
    }
}
