package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code handover}: cases that are handed to another body. */
@Command(
        name = "handover",
        mixinStandardHelpOptions = true,
        header = "移送案件及其材料、证据；签收、转送、立案、不予立案、办结交接。%n"
                + "Hand a case over with papers and evidence; sign for it, forward, file, decline, take the goods.",
        subcommands = {
            HandoverSendCommand.class,
            HandoverActCommand.class,
            HandoverShowCommand.class,
            HandoverFetchCommand.class
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class HandoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
