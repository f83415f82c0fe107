package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.client.EventPage;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;
import org.huzheng.table.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standing}: how evidence stands, as of how many entries of the log. */
@Command(
        name = "standing",
        mixinStandardHelpOptions = true,
        header =
                "查询一份证据截至日志多少条时的状态：是否撤回、由何替代、何处排除、何人尚未确认。%n"
                        + "Ask how evidence stands as of how many entries of the log: recalled, replaced, excluded, not acknowledged.",
        description = {
            "退出码：未撤回为 0，已撤回为 1。答复只说到该日志长度为止，不保证以后。",
            "Exit code: 0 not recalled, 1 recalled. The answer is about that much of the log, never about later.",
            "例如：standing EVIDENCE --key department.p12 --trust trust。",
            "For example: standing EVIDENCE --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class StandingCommand implements Callable<Integer> {
    private static final int MOST = 200;

    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "EVIDENCE",
            description = {"证据编号。", "The evidence's id."})
    private String evidence;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "将状态答复存入此文件，供 verify --standing 离线核验。",
                "Keep the answer in this file, to be checked offline by verify --standing."
            })
    private Optional<Path> out;

    @Override
    public Integer call() {
        out.ifPresent(file -> Outputs.requireFree(file, false, List.of()));
        Office office = department.office();
        Verified<RecallStatus> status = office.verified(office.client().recallStatus(evidence), RecallStatus.FORMAT);
        EvidenceStanding standing = standing(office);
        List<EventPage.Event> owed = owed(office);
        out.ifPresent(file ->
                NewFile.write(file, stream -> stream.write(standing.bytes().toArray())));
        RecallStatus value = status.value();
        reporting.say(() -> json(status, standing, owed), () -> people(status, standing, owed));
        return value.recall().isPresent() ? ExitCode.FAILED : ExitCode.PASSED;
    }

    /** The log's own answer, which must hold and must say the same as its operator's. */
    private EvidenceStanding standing(Office office) {
        Registration registration = office.verified(
                        office.client().evidence(evidence).registration(), Registration.FORMAT)
                .value();
        EvidenceStanding standing = office.client().standing(registration.manifestDigest());
        Findings findings = standing.judge(evidence, registration.manifestDigest(), office.logs(), office.now());
        for (Finding finding : findings.all()) {
            if (finding.verdict() != Verdict.PASSED && finding.code() != ReasonCode.EVIDENCE_RECALLED) {
                throw new HuzhengException(ErrorCode.RESPONSE_INVALID, finding.code() + " " + finding.detail());
            }
        }
        return standing;
    }

    /** The acknowledgements that are owed to this department, or that it owes. */
    private List<EventPage.Event> owed(Office office) {
        return office.client().recalls(Map.of("evidence", evidence), Optional.empty(), MOST).items().stream()
                .filter(item -> item.state().isPresent())
                .toList();
    }

    private void people(Verified<RecallStatus> status, EvidenceStanding standing, List<EventPage.Event> owed) {
        RecallStatus value = status.value();
        reporting.line(evidence + "  "
                + value.recall().map(recall -> "已撤回 / recalled  " + recall.id()).orElse("未撤回 / not recalled"));
        reporting.line(new BilingualText("截至日志", "as of log entries"), Long.toString(value.logSize()));
        reporting.line(
                new BilingualText("答复人及时间", "answered by, at"),
                StatementWords.of(status.issuer()) + "  " + status.instant());
        standing.recall()
                .flatMap(recall -> recall.replacement())
                .ifPresent(other -> reporting.line(new BilingualText("替代证据", "replaced by"), other.id()));
        standing.excludedBy()
                .forEach(party ->
                        reporting.line(new BilingualText("他案已排除", "excluded elsewhere"), StatementWords.of(party)));
        owed.forEach(item -> reporting.line(acknowledgement(item), words(item)));
    }

    private static BilingualText acknowledgement(EventPage.Event item) {
        return switch (item.state().orElse("")) {
            case "ACKNOWLEDGED" -> new BilingualText("已确认", "acknowledged");
            case "OVERDUE" -> new BilingualText("逾期未确认", "acknowledgement overdue");
            default -> new BilingualText("待确认", "acknowledgement owed");
        };
    }

    private static String words(EventPage.Event item) {
        return item.counterpart().map(StatementWords::of).orElse("")
                + item.caseNumber().map(number -> "  案号 / case " + number).orElse("")
                + item.due().map(day -> "  ≤ " + day).orElse("");
    }

    private static Map<String, Object> json(
            Verified<RecallStatus> status, EvidenceStanding standing, List<EventPage.Event> owed) {
        RecallStatus value = status.value();
        Map<String, Object> json = Json.ordered(
                "evidenceId",
                value.evidence().id(),
                "recalled",
                value.recall().isPresent(),
                "logSize",
                Long.toString(value.logSize()),
                "answer",
                StatementWords.json(status.statement()));
        value.recall().map(StatementRef::id).ifPresent(recall -> json.put("recall", recall));
        standing.recall()
                .flatMap(recall -> recall.replacement())
                .ifPresent(other -> json.put("replacedBy", other.id()));
        json.put(
                "excludedBy",
                standing.excludedBy().stream().map(StatementWords::json).toList());
        json.put(
                "acknowledgements",
                owed.stream().map(item -> Json.parse(item.toString())).toList());
        return json;
    }
}
