package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code objection}: what one side of an exchange holds against the other. */
@Command(
        name = "objection",
        mixinStandardHelpOptions = true,
        header = "对数据、拒绝共享、互认决定提出异议，答复、提请协调、出具协调意见。%n"
                + "Object to data, a refusal or a decision on recognition; answer, escalate, settle.",
        subcommands = {ObjectionRaiseCommand.class, ObjectionActCommand.class, ObjectionShowCommand.class})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ObjectionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
