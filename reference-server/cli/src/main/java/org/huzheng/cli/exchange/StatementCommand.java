package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code statement}: single signed statements, as files. */
@Command(
        name = "statement",
        mixinStandardHelpOptions = true,
        header = "离线核验一份声明、回执或者日志检查点。%n" + "Verify a single statement, receipt or checkpoint of a log, offline.",
        subcommands = {StatementVerifyCommand.class})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class StatementCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
