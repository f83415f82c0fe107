package org.huzheng.cli.casework;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.BilingualText;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.CaseRefusedException;
import org.huzheng.casefile.CaseTimeline;
import org.huzheng.casefile.DutyNow;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.lifecycle.Unmet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code case check}: whether the law allows a case's history, where it stands and what is due in it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header =
                "按法律重放案件，说明其状态，以及某日待办、超期、受阻和已办的期限。%n"
                        + "Replay a case against the law and say where it stands, and what is due, overdue, blocked or met on a day.",
        description = {
            "遇到第一个法律不允许的事件即止，指明违反的每一条；有超期的，退出码也为 1。",
            "It ends in 1 at the first event the law does not allow, naming every article it "
                    + "breaks, or if anything is overdue."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class CaseCheckCommand implements Callable<Integer> {
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
        Instant at = asOf.end();
        try {
            CaseFile read = CaseInput.read(file);
            List<DutyNow> duties = read.duties(at);
            if (json) {
                print(Json.ordered(
                        "lawful", true,
                        "caseNumber", read.opening().caseNumber(),
                        "events", read.events().size(),
                        "standing", read.standing(),
                        "duties", duties.stream().map(CaseCheckCommand::told).toList(),
                        "met",
                                MetDeadline.of(read).stream()
                                        .map(MetDeadline::json)
                                        .toList()));
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
        out.println(Printable.line(
                read.opening().caseNumber() + "  " + read.opening().matterName()));
        out.println(read.events().size() + " 个事件，均为法律所允许 / " + read.events().size() + " events, all lawful");
        read.standing()
                .forEach((machine, state) ->
                        out.println(Printable.line("  " + CaseWords.standing(machine, state) + "（" + state + "）")));
        List<MetDeadline> met = MetDeadline.of(read);
        if (!met.isEmpty()) {
            out.println("已了结的期限 / deadlines that are behind:");
            met.forEach(each -> out.println(Printable.line("  " + each.line())));
        }
        out.println(duties.isEmpty() ? "没有待办 / nothing is due" : "待办 / duties:");
        for (DutyNow due : duties) {
            out.println(Printable.line("  " + CaseWords.of(due.status()) + "  "
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
        String name = event.eventName();
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
        BilingualText title = CaseTimeline.title(event);
        out.println("第 " + (e.position() + 1) + " 个事件不被受理 / event " + (e.position() + 1) + " is refused: " + title
                + "  " + BeijingTime.of(event.at()));
        refusal.unmet()
                .forEach(unmet -> out.println(Printable.line(
                        "  " + inWords(unmet, name, title) + "（" + unmet.article() + "）  " + unmet.guard())));
    }

    /** The engine, which knows no titles, calls events by their identifiers. */
    private static String inWords(Unmet unmet, String name, BilingualText title) {
        return BeijingTime.in(new BilingualText(
                        unmet.missing().zh().replace(name, title.zh()),
                        unmet.missing().en().replace(name, title.en()))
                .toString());
    }

    private void print(Map<String, Object> result) {
        spec.commandLine().getOut().println(Json.pretty(result));
    }
}
