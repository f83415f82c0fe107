package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.client.StatementView;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.internal.use.CriminalUse;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code handover show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header =
                "查看一起移送案件、其材料和证据清单及办理情况；移送、接收单位可看。%n"
                        + "Show a case handed over, its papers and evidence, and what became of it, to its sender and receivers.",
        description = {
            "例如：handover show HO-1 --key department.p12 --trust trust。",
            "For example: handover show HO-1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class HandoverShowCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "HANDOVER",
            description = {"移送编号。", "The id of the handover."})
    private String named;

    @Override
    public Integer call() {
        Office office = department.office();
        StatementView view = office.client().handover(named);
        Verified<CaseHandover> handover = office.verified(view.statement(), CaseHandover.FORMAT);
        List<Verified<HandoverAct>> acts = view.answers().stream()
                .map(answer -> office.verified(answer.statement(), HandoverAct.FORMAT))
                .toList();
        String state = view.state().orElse("");
        reporting.say(() -> json(handover, acts, state), () -> write(handover, acts, state));
        return ExitCode.PASSED;
    }

    private void write(Verified<CaseHandover> handover, List<Verified<HandoverAct>> acts, String state) {
        CaseHandover value = handover.value();
        reporting.line("移送 / handover  " + handover.id() + "  " + StatementWords.of(value.use()) + "  " + state);
        reporting.line(
                new BilingualText("移送单位", "by"), StatementWords.of(handover.issuer()) + "  " + handover.instant());
        reporting.line(new BilingualText("接收单位", "to"), StatementWords.of(value.to()));
        reporting.line(new BilingualText("案号、文号", "case, letter"), value.caseNumber() + "  " + value.letter());
        reporting.line(new BilingualText("事由", "reason"), value.reason());
        for (CaseHandover.Paper paper : value.papers()) {
            reporting.line(
                    StatementWords.material(paper),
                    paper.digest()
                            .map(digest -> paper.name() + "  " + digest)
                            .orElseGet(() -> "无 / none：" + paper.noneBecause().orElse("")));
        }
        value.evidence()
                .forEach((ref, kind) -> reporting.line(
                        new BilingualText("证据", "evidence"),
                        ref.id() + "  " + kind.zh()
                                + (value.use() == RecognitionPolicy.Use.CRIMINAL
                                        ? "  " + StatementWords.of(CriminalUse.of(kind))
                                        : "")));
        for (Verified<HandoverAct> done : acts) {
            reporting.line(
                    StatementWords.of(done.value().act()),
                    StatementWords.of(done.issuer()) + "  " + done.instant()
                            + done.value()
                                    .document()
                                    .map(number -> "  " + number)
                                    .orElse("")
                            + done.value().reason().map(why -> "  " + why).orElse(""));
        }
    }

    private static Map<String, Object> json(
            Verified<CaseHandover> handover, List<Verified<HandoverAct>> acts, String state) {
        return Json.ordered(
                "state",
                state,
                "use",
                handover.value().use().name(),
                "handover",
                StatementWords.json(handover.statement()),
                "evidence",
                handover.value().evidence().keySet().stream()
                        .map(EvidenceRef::id)
                        .toList(),
                "acts",
                acts.stream()
                        .map(done -> Json.ordered(
                                "act", done.value().act().name(), "statement", StatementWords.json(done.statement())))
                        .toList());
    }
}
