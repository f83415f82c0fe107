package org.huzheng.cli.matters;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code matters}: lists of enforcement matters 执法事项清单 as offices keep them. */
@Command(
        name = "matters",
        mixinStandardHelpOptions = true,
        subcommands = {
            MattersImportCommand.class,
            MattersExportCommand.class,
            MattersAuditCommand.class,
            MattersDiffCommand.class
        },
        header = "读取、导出、检查和比较执法事项清单（CSV、XLSX）。%n"
                + "Read, write, audit and compare lists of enforcement matters (CSV, XLSX).")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class MattersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
