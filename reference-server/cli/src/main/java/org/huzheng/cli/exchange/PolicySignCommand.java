package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.crypto.Bytes;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policy sign}: a department lays down the rules it recognises by. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        header =
                "以本单位名义签署一份审查规则，存入 statements。%n" + "Sign a policy in the department's name; it is kept in statements.",
        description = {
            "规则只能比 spec/recognition-checks.json 更严。形式见 spec/policies/README.md。",
            "Rules can only be stricter than spec/recognition-checks.json. Their form is told in spec/policies/README.md.",
            "例如：policy sign rules.json --id RP-1 --key department.p12 --trust trust。",
            "For example: policy sign rules.json --id RP-1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class PolicySignCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "RULES",
            description = {"规则文件（JSON）。", "The file of rules (JSON)."})
    private Path rules;

    @Option(
            names = "--id",
            required = true,
            paramLabel = "ID",
            description = {"规则编号。", "The id of the policy."})
    private String id;

    @Override
    public Integer call() {
        Office office = department.office();
        Bytes payload = RecognitionPolicy.payload(
                office.header(StatementType.RECOGNITION_POLICY, Ids.given("--id", id)), Inputs.document(rules));
        Statement signed = office.signer().sign(payload);
        Path kept = office.statements().keep(signed);
        reporting.say(
                () -> Json.ordered("id", id, "digest", signed.ref().digest().toString(), "file", kept.toString()),
                () -> reporting.line("互认审查规则 / recognition policy  " + id + "  " + kept));
        return ExitCode.PASSED;
    }
}
