package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code contract}: data-sharing contracts, from the proposal to their end. */
@Command(
        name = "contract",
        mixinStandardHelpOptions = true,
        header = "拟定、查看、安全审查、签署、中止、恢复、终止数据共享契约。%n"
                + "Propose, read, review, sign, suspend, resume and end data-sharing contracts.",
        subcommands = {
            ContractNewCommand.class,
            ContractShowCommand.class,
            ContractReviewCommand.class,
            ContractSignCommand.class,
            ContractSuspendCommand.class,
            ContractResumeCommand.class,
            ContractRevokeCommand.class
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ContractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明命令 / name a command");
    }
}
