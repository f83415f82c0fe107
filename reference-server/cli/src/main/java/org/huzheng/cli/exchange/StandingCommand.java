package org.huzheng.cli.exchange;

import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code standing}: whether evidence was recalled, as of how many entries of the log. */
@Command(
        name = "standing",
        mixinStandardHelpOptions = true,
        header =
                "查询一份证据截至日志多少条时是否已被撤回，答复有运营单位签名。%n"
                        + "Ask whether evidence was recalled as of how many entries of the log, signed by the server's operator.",
        description = {
            "退出码：未撤回为 0，已撤回为 1。答复只说到该日志长度为止，不保证以后。",
            "Exit code: 0 not recalled, 1 recalled. The answer is about that much of the log, never about later.",
            "例如：standing EVIDENCE --key department.p12 --trust trust。",
            "For example: standing EVIDENCE --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class StandingCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "EVIDENCE",
            description = {"证据编号。", "The evidence's id."})
    private String evidence;

    @Override
    public Integer call() {
        Office office = department.office();
        Verified<RecallStatus> status = office.verified(office.client().recallStatus(evidence), RecallStatus.FORMAT);
        RecallStatus value = status.value();
        reporting.say(() -> json(status), () -> {
            reporting.line(evidence + "  "
                    + value.recall()
                            .map(recall -> "已撤回 / recalled  " + recall.id())
                            .orElse("未撤回 / not recalled"));
            reporting.line(new BilingualText("截至日志", "as of log entries"), Long.toString(value.logSize()));
            reporting.line(
                    new BilingualText("答复人及时间", "answered by, at"),
                    StatementWords.of(status.issuer()) + "  " + status.instant());
        });
        return value.recall().isPresent() ? ExitCode.FAILED : ExitCode.PASSED;
    }

    private static Map<String, Object> json(Verified<RecallStatus> status) {
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
        return json;
    }
}
