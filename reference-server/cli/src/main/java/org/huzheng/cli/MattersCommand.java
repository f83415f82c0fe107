package org.huzheng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code matters}: lists of enforcement matters 执法事项清单 as offices keep them. */
@Command(
        name = "matters",
        mixinStandardHelpOptions = true,
        description = "Read, write, audit and compare lists of enforcement matters (CSV, XLSX).",
        subcommands = {
            MattersImportCommand.class,
            MattersExportCommand.class,
            MattersAuditCommand.class,
            MattersDiffCommand.class
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class MattersCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
