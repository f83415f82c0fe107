package org.huzheng.cli.casework;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code case}: cases 案件. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        subcommands = {CaseCheckCommand.class, CaseTimelineCommand.class, CaseArchiveCommand.class},
        header = "按法律检查案件，列出期限，绘制时间线，封装案卷。%n"
                + "Check a case against the law, list what is due in it, draw its timeline, archive its file.")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class CaseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
