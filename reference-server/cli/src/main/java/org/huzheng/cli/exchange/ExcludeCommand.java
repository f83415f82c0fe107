package org.huzheng.cli.exchange;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exclude}: says that evidence this department had recognised was excluded from its case. */
@Command(
        name = "exclude",
        mixinStandardHelpOptions = true,
        header =
                "声明本单位或者法院已将一份互认过的证据从本案排除，他案不因此撤回。%n"
                        + "Say that recognised evidence was excluded from this department's case; nothing is withdrawn elsewhere.",
        description = {
            "来源单位和其他使用单位随即得知，各自独立审查。",
            "Its source and everybody else who uses it are told, and judge for themselves.",
            "例如：exclude AR-1-DECISION --ground obtained_unlawfully --reason 取证手段违法 --key department.p12 --trust trust。",
            "For example: exclude AR-1-DECISION --ground obtained_unlawfully --reason 取证手段违法 --key department.p12 "
                    + "--trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ExcludeCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "DECISION",
            description = {"本单位互认决定的编号。", "The id of this department's recognition decision."})
    private String decisionId;

    @Option(
            names = "--ground",
            required = true,
            paramLabel = "GROUND",
            description = {
                "排除事由：obtained_unlawfully 以非法手段取得，procedure_seriously_violated 严重违反法定程序，"
                        + "mandatory_rule_violated 违反强制性规定且侵害他人权益，by_inducement_or_force 利诱、欺诈、胁迫、暴力，"
                        + "not_authentic 不具备合法性和真实性。",
                "The ground: obtained_unlawfully, procedure_seriously_violated, mandatory_rule_violated, "
                        + "by_inducement_or_force or not_authentic."
            })
    private Exclusion.Ground ground;

    @Option(
            names = "--judgment",
            paramLabel = "NUMBER",
            description = {"法院排除的，裁判文书号。", "The number of the judgment, where a court excluded it."})
    private Optional<String> judgment;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"排除的理由。", "Why, in words."})
    private String reason;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"排除声明的编号，默认 EX- 加决定编号。", "The id of the exclusion; default EX- and the decision's id."})
    private Optional<String> id;

    @Override
    public Integer call() {
        String own = id.map(given -> Ids.given("--id", given)).orElseGet(() -> Ids.following("EX", decisionId));
        Office office = department.office();
        Verified<RecognitionDecision> decision =
                office.verified(office.client().recognition(decisionId).statement(), RecognitionDecision.FORMAT);
        Exclusion exclusion = new Exclusion(
                office.header(StatementType.EXCLUSION, own),
                decision.value().evidence(),
                decision.ref(),
                decision.value().caseNumber(),
                ground,
                judgment,
                reason);
        reporting.accepted(office.submit(exclusion.payload(), office.client()::excludeEvidence));
        reporting.people(() -> reporting.line("条文 / article  " + ground.article()));
        return ExitCode.PASSED;
    }
}
