package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code policy show}: what a policy says of each check. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "查看一份审查规则：每个要点由谁答复、能否答不适用。%n"
                + "Show a policy: who answers each check, and what may be found not to apply.",
        description = {
            "例如：policy show zhejiang，policy show rules.json。",
            "For example: policy show zhejiang, policy show rules.json."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class PolicyShowCommand implements Callable<Integer> {
    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "NAME|FILE",
            description = {
                "规则的名称（national、zhejiang），或者一个尚未签名的规则文件。",
                "The name of a policy, national or zhejiang, or a file of rules that is not signed yet."
            })
    private String policy;

    @Override
    public Integer call() {
        RecognitionPolicy read = RecognitionPolicy.SHIPPED.contains(policy)
                ? RecognitionPolicy.shipped(policy)
                : RecognitionPolicy.draft(Inputs.document(Path.of(policy)));
        reporting.say(() -> json(read), () -> {
            reporting.line(read.name() + "  第 " + read.edition() + " 版 / edition " + read.edition() + "，自 / from "
                    + read.validFrom());
            RecognitionCheck.ofDecision().forEach(check -> reporting.line(line(read, check)));
        });
        return ExitCode.PASSED;
    }

    private static String line(RecognitionPolicy policy, RecognitionCheck check) {
        String person = !check.askedOfReviewer()
                ? "程序 / program"
                : policy.needsReviewer(check) ? "须人工 / a person too" : "事实或人工 / facts, or a person";
        return "  " + check.id() + " " + check.text() + "：" + person
                + (policy.mayWaive(check) ? "，可答不适用 / may not apply" : "");
    }

    private static Map<String, Object> json(RecognitionPolicy policy) {
        return Json.ordered(
                "name",
                policy.name(),
                "edition",
                policy.edition(),
                "validFrom",
                policy.validFrom().toString(),
                "checks",
                RecognitionCheck.ofDecision().stream()
                        .map(check -> Json.ordered(
                                "check",
                                check.id(),
                                "needsReviewer",
                                policy.needsReviewer(check),
                                "mayWaive",
                                policy.mayWaive(check)))
                        .toList());
    }
}
