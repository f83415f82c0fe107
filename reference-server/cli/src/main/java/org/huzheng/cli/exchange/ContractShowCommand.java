package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code contract show}: what a contract says and where it stands, from what its parties signed. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "核验并显示一份契约的内容和状态。%n" + "Verify a contract and show what it says and where it stands.",
        description = {
            "状态由双方签名的声明推得，不采信服务器的说法。",
            "Where it stands follows from what its parties signed; the server's word is not taken for it.",
            "例如：contract show C-1 --key department.p12 --trust trust。",
            "For example: contract show C-1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ContractShowCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "ID",
            description = {"契约编号。", "The contract's id."})
    private String id;

    @Override
    public Integer call() {
        Office office = department.office();
        ContractText text = new ContractText(office.contract(id), office.now());
        reporting.say(text::json, () -> text.write(reporting));
        return ExitCode.PASSED;
    }
}
