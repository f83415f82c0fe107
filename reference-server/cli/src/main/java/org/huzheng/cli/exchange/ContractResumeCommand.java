package org.huzheng.cli.exchange;

import org.huzheng.sharing.ContractAct;
import picocli.CommandLine.Command;

/** {@code contract resume}. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        header = "恢复本单位中止的契约。%n" + "Resume a contract that this department suspended.",
        description = {
            "例如：contract resume C-1 --reason 核查数据质量 --key department.p12 --trust trust。",
            "For example: contract resume C-1 --reason 核查数据质量 --key department.p12 --trust trust."
        })
public final class ContractResumeCommand extends ContractPause {
    public ContractResumeCommand() {
        super(ContractAct.Kind.RESUME);
    }
}
