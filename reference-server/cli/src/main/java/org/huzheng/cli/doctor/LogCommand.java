package org.huzheng.cli.doctor;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code log}: what an operator does with the log of a server. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        header = "运营单位核对服务器的日志及其所存内容。%nCheck a server's log and what it stored, as its operator.",
        subcommands = LogCheckCommand.class)
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class LogCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
