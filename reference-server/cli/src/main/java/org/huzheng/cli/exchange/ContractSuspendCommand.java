package org.huzheng.cli.exchange;

import org.huzheng.sharing.ContractAct;
import picocli.CommandLine.Command;

/** {@code contract suspend}. */
@Command(
        name = "suspend",
        mixinStandardHelpOptions = true,
        header = "中止一份契约，由本单位恢复之前，申请和下载都被拒绝。%n"
                + "Suspend a contract; requests and downloads are refused until this department resumes it.",
        description = {
            "例如：contract suspend C-1 --reason 核查数据质量 --key department.p12 --trust trust。",
            "For example: contract suspend C-1 --reason 核查数据质量 --key department.p12 --trust trust."
        })
public final class ContractSuspendCommand extends ContractPause {
    public ContractSuspendCommand() {
        super(ContractAct.Kind.SUSPEND);
    }
}
