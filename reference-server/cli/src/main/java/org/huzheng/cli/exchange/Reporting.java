package org.huzheng.cli.exchange;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Supplier;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command of an exchange says what it did: to a person, or as JSON. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class Reporting {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    void accepted(Accepted accepted) {
        accepted(accepted, Map.of());
    }

    /** With something more that programs want to know. */
    void accepted(Accepted accepted, Map<String, Object> more) {
        accepted.remarks()
                .forEach(remark -> spec.commandLine()
                        .getErr()
                        .println(Printable.line("注意 / note " + remark.code() + "：" + remark.text())));
        say(
                () -> {
                    Map<String, Object> all = accepted.json();
                    all.putAll(more);
                    return all;
                },
                () -> accepted.lines().forEach(this::line));
    }

    /** As JSON if that was asked for, otherwise as a person reads it. */
    void say(Supplier<Map<String, Object>> forPrograms, Runnable forPeople) {
        if (json) {
            out().println(Json.pretty(forPrograms.get()));
        } else {
            forPeople.run();
        }
    }

    /** Only where a person reads. */
    void people(Runnable forPeople) {
        if (!json) {
            forPeople.run();
        }
    }

    /** One line, safe to show, its times as people in China read them. */
    void line(String text) {
        out().println(Printable.line(BeijingTime.in(text)));
    }

    void line(BilingualText label, String value) {
        line("  " + label + "：" + value);
    }

    Progress progress(String what, long total) {
        return Progress.on(spec.commandLine().getErr(), what, total);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
