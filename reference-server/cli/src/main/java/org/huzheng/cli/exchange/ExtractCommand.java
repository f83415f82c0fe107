package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code extract}: what the log has about one subject, and whether anything is withheld. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractGetCommand.class, ExtractVerifyCommand.class},
        header = "取得并核验日志中关于一份证据或者告知本单位的全部条目。%n"
                + "Get and verify all that the log has about one piece of evidence, or has told this department.")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
