package org.huzheng.cli.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.client.EventPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code inbox}: what waits for this department. */
@Command(
        name = "inbox",
        mixinStandardHelpOptions = true,
        header = "列出待本单位签署、答复、确认的事项。%n" + "List what waits for this department's signature, answer or acknowledgement.",
        description = {
            "办理之后即不再列出；所列为服务器的说法，办理时所依据的声明另行核验。",
            "What was dealt with is listed no more; the list is the server's word, what is answered by it is verified.",
            "例如：inbox --key department.p12 --trust trust。",
            "For example: inbox --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class InboxCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private PageOptions page;

    @Mixin
    private Reporting reporting;

    @Override
    public Integer call() {
        EventPage waiting = department.office().client().inbox(Map.of(), page.after(), page.limit());
        reporting.say(() -> json(waiting), () -> {
            waiting.items().forEach(item -> reporting.line(line(item)));
            reporting.line(
                    waiting.items().isEmpty()
                            ? "没有待办 / nothing waits"
                            : "共 / in all  " + waiting.items().size());
            waiting.nextCursor().ifPresent(next -> reporting.line("还有，自此 / more, with --after  " + next));
        });
        return ExitCode.PASSED;
    }

    private static String line(EventPage.Event item) {
        return duty(item) + "  " + item.type().text() + "  " + item.statementId() + "  "
                + item.issuer().name()
                + item.caseNumber().map(number -> "  案号 / case " + number).orElse("")
                + "  " + BeijingTime.of(item.at())
                + item.until().map(until -> "  ≤ " + BeijingTime.of(until)).orElse("")
                + item.due().map(day -> "  ≤ " + day).orElse("");
    }

    private static BilingualText duty(EventPage.Event item) {
        String owed = item.waitsFor().orElse("");
        return switch (owed) {
            case "SECURITY_REVIEW" -> new BilingualText("待安全审查", "to review");
            case "RESUMPTION" -> new BilingualText("待恢复或者终止", "to resume or end");
            case "SIGNATURE" -> new BilingualText("待签署", "to sign");
            case "OBJECTION_ANSWER" -> new BilingualText("待答复异议", "to answer, an objection");
            case "OPINION" -> new BilingualText("待出具协调意见", "to settle, an objection");
            case "CORRECTION" -> new BilingualText("待更正", "to correct, as an objection was upheld");
            case "DELETION" -> new BilingualText("待删除", "to delete");
            case "HANDOVER_RECEIPT" -> new BilingualText("待签收移送案件", "to sign for, a case handed over");
            case "HANDOVER_DECISION" -> new BilingualText("待决定是否立案", "to decide, a case handed over");
            case "GOODS_HANDOVER" -> new BilingualText("待移交物品和材料", "to hand over, goods and papers");
            case "ANSWER" -> new BilingualText("待答复", "to answer");
            case "ACKNOWLEDGEMENT" ->
                item.state().equals(Optional.of("OVERDUE"))
                        ? new BilingualText("逾期待确认", "to acknowledge, overdue")
                        : new BilingualText("待确认", "to acknowledge");
            case "REMINDER" -> new BilingualText("待催办", "not acknowledged by the other in time");
            default -> new BilingualText(owed, owed);
        };
    }

    private static Map<String, Object> json(EventPage waiting) {
        Map<String, Object> json = Json.ordered(
                "items",
                waiting.items().stream()
                        .map(item -> Json.parse(item.toString()))
                        .toList());
        waiting.nextCursor().ifPresent(cursor -> json.put("nextCursor", cursor));
        return json;
    }
}
