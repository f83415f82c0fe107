package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resources}: who shares what. */
@Command(
        name = "resources",
        mixinStandardHelpOptions = true,
        header = "公布本单位共享资源目录，检索各单位共享什么。%nPublish what this department shares, and find who shares what.",
        subcommands = {ResourcesPublishCommand.class, ResourcesFindCommand.class})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ResourcesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
