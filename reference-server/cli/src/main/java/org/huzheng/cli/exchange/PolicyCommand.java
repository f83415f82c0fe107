package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code policy}: by what rules evidence is recognised. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        header = "查看证据互认审查规则，以本单位名义签名。%n" + "Read the rules by which evidence is recognised, and sign one's own.",
        subcommands = {PolicyShowCommand.class, PolicySignCommand.class})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class PolicyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
