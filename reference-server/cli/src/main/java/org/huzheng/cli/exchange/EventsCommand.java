package org.huzheng.cli.exchange;

import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.client.EventPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code events}: what happened that concerns this department. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        header = "列出与本单位有关的新事项，从上次读到之处起。%n"
                + "List what happened that concerns this department, from where it was read last.",
        description = {
            "最后一行是下次 --after 的取值；事项是服务器的说法，据以取回的声明另行核验。",
            "The last line is the next value of --after; events are the server's word, what is fetched by them is verified.",
            "例如：events --after 17 --key department.p12 --trust trust。",
            "For example: events --after 17 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class EventsCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Mixin
    private PageOptions page;

    @Override
    public Integer call() {
        EventPage events = department.office().client().events(page.after(), page.limit());
        reporting.say(() -> json(events), () -> {
            events.items()
                    .forEach(event -> reporting.line(BeijingTime.of(event.at()) + "  "
                            + event.type().text() + "  " + event.statementId() + "  "
                            + event.issuer().name()));
            reporting.line("下次自此 / next --after  " + events.nextCursor().orElse("（尚无事项 / nothing yet）"));
        });
        return ExitCode.PASSED;
    }

    private static Map<String, Object> json(EventPage page) {
        Map<String, Object> json = Json.ordered(
                "items", page.items().stream().map(EventsCommand::json).toList());
        page.nextCursor().ifPresent(cursor -> json.put("nextCursor", cursor));
        return json;
    }

    private static Map<String, Object> json(EventPage.Event event) {
        return Json.ordered(
                "cursor",
                event.cursor(),
                "type",
                event.type().id(),
                "id",
                event.statementId(),
                "issuer",
                StatementWords.json(event.issuer()),
                "at",
                event.at().toString(),
                "logIndex",
                Long.toString(event.logIndex()));
    }
}
