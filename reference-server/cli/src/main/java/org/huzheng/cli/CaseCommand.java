package org.huzheng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code case}: cases 案件. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        description = "Check a case against the law, list what is due in it, draw its timeline, archive its file.",
        subcommands = {CaseCheckCommand.class, CaseTimelineCommand.class, CaseArchiveCommand.class})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class CaseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
